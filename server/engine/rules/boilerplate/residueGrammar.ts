import type { ResidueKind } from './residueLine.ts';

const PICTURE = '(?:photo(?:graph)?s?|image|picture|illustration|video|footage|graphic|screenshot)';
const NETWORK =
  '(?:facebook|twitter|x|instagram|linkedin|whatsapp|telegram|reddit|pinterest|tumblr|email|e-mail|print|messenger|threads|bluesky|tiktok|youtube|copy link|link|flipboard|pocket|sms)';
/** What stands beside one another in menus and under articles. */
const BUTTON = `(?:${NETWORK}|share|tweet|save|comments?|post|send|like|follow(?: us)?|subscribe|sign ?(?:in|up)|log ?in|menu|search|home|bookmark|listen|more)`;
const PAGE =
  '(?:(?:cookie|privacy)(?: (?:policy|settings|preferences|notice|choices))?|terms(?: (?:of (?:use|service)|and conditions|& conditions))?|contact(?: us)?|about(?: us)?|advertis(?:e|ing)(?: with us)?|careers|jobs|help(?: cent(?:er|re))?|site ?map|accessibility|home|newsletters?|imprint|faqs?|corrections|subscribe|do not sell my (?:personal )?information)';
const ADVICE =
  '(?:financial|medical|legal|investment|investing|tax|professional|health|trading|nutritional|diagnostic)';
const any = (parts: readonly string[]): RegExp => new RegExp(`^[([•·*-]*\\s*(?:${parts.join('|')})$`, 'u');

/**
 * Grammars of whole lines in lower case, in the order they are tried. How each may begin, or what stands in it, is
 * known to `mayBeResidue` as well.
 */
export const residueGrammar: readonly (readonly [ResidueKind, RegExp])[] = [
  [
    'credit',
    any([
      `(?:file |lead |cover |featured? |stock |header |main )?${PICTURE}(?: credits?| source| copyright| courtesy(?: of)?| by| via)?\\s?[:|/–—-]\\s?[^.!?]{2,80}\\.?[)\\]]?`,
      `${PICTURE} (?:credits?|source|copyright|courtesy(?: of)?|caption|by|via)\\s\\p{L}[^.!?]{1,80}[.)\\]]{0,2}`,
      `credits?\\s?:\\s?(?:ap|afp|epa|pa|reuters|getty(?: images)?|xinhua|bloomberg|shutterstock|nasa)[.)\\]]{0,2}`,
      '(?:credits?|mandatory credit|pictured?)\\s?:?\\s[^.!?]{2,80}/[^.!?]{2,60}[)\\]]?',
      `(?:picture|photo|image)s? taken (?:on )?[^.!?]{4,60}\\.?`,
      'file (?:photo|picture|image)s?\\.?',
      'courtesy (?:of |photo[:/ ])?[^.!?]{2,60}',
    ]),
  ],
  [
    'player',
    any([
      '(?:video|audio|media) (?:player|playback)\\b.{0,60}',
      'media (?:playback )?is (?:unsupported|not supported).{0,40}',
      '(?:this video|the video|this content|this media) (?:can ?not|cannot|could not|is not available|is unavailable).{0,60}',
      '(?:play|watch|pause|replay|skip|unmute)(?: the)?(?: video| audio| ad)?(?: now| again)?',
      '(?:watch|listen|video)(?: live| now)?\\s?[:|]\\s?[^.!?]{2,90}[.!?]?',
      'listen to (?:this|the) (?:article|story|podcast|episode)\\b.{0,40}',
      '(?:photo )?(?:slideshow|gallery|photos|images)\\s?\\(\\d+ ?(?:images?|photos?|pictures?)?\\)',
      '(?:view|show|open|see|launch)(?: (?:the|all|full|more|photo|image)){0,2} (?:gallery|slideshow|photos|images|caption|full ?screen)',
      '(?:hide|toggle|show|view|expand|enlarge)(?: (?:this|the))? (?:caption|image|photo|picture)',
      '(?:\\d{1,3} (?:of|/) \\d{1,3}|image \\d+ of \\d+|loading(?:\\.{3}|…)?|live tv|now playing|up next|autoplay|closed captions?)',
      '(?:video|image|photo|media) (?:caption|description)\\b.{0,160}',
    ]),
  ],
  [
    'desk',
    any([
      '(?:additional |with additional )?(?:reporting|writing|editing|graphics?|research|photography|compiled|text|produced) by [^.!?]{3,180}\\.?[)\\]]?',
      '\\p{L}[^!?;:]{2,90} contributed (?:to this (?:report|story|article)|reporting|research)[^!?]{0,60}[.)]{0,2}',
      'source\\s?:\\s?[^|!?]{2,40}\\|.{4,120}',
      '(?:editor|copy editor|web editor)s?\\s?:\\s?[^.!?]{2,50}',
      '(?:ednotes?|eds|editors)\\s?:.{2,240}',
      '(?:this|the) (?:version of )?(?:(?:the|this) )?(?:\\p{L}+\\.? \\d+ )?(?:story|article|version)\\b[^.!?]{0,40}\\b(?:is|was|has been|corrects?|adds?|updates?)\\b[^.!?]{0,20}(?:refiled|re-filed|corrects?|paragraph|headline|graf|typo)\\b.{0,160}',
      '(?:in this [^.!?]{3,30} story, )?(?:corrects?|adds?|updates?|recasts?|refiles?|repeats?|clarifies)\\b[^.!?]{3,200}\\b(?:paragraphs?|headline|story|grafs?|byline|quotes?|details?|background|no change)\\b[^.!?]{0,120}[.)]{0,2}',
      '(?:begin|end|story|ends?)? ?optional(?: trim)?|ends?|enditem|more|-?30-?|xxx - end of story.{0,10}|<[^>]{1,8}>|\\(more\\)',
      '\\(?\\$?1 ?(?:u\\.s\\. )?\\p{L}{0,12} ?\\p{L}{0,12} ?(?:=|equals?(?: to)?|is equal to) ?[$€£¥]?\\d[\\d.,]* ?[\\p{L}. ]{0,30}\\)?',
      '(?:this|it) is an? (?:condensed|edited|abridged|shortened|longer|updated|full) version of (?:a|an|the) (?:story|article|piece|report)\\b.{0,120}',
      'our standards\\s?:.{0,80}',
      '(?:e-?mail|contact|twitter|tel|phone)\\s?:\\s?[^\\s]*[@\\d(][^!?]{2,60}',
      '\\[page [a-z]?\\d+\\.?\\]',
    ]),
  ],
  [
    'navigation',
    any([
      '(?:advertisement|advertising|sponsored(?: content| post)?|promoted(?: content)?|ad|paid content|story continues below(?: advertisement| ad)?|article continues (?:below|after).{0,40}|scroll (?:down )?to (?:continue|read).{0,40})[.:…\\s-]*',
      '(?:continue reading|read (?:more|next|on|also|the full (?:story|article|report|text))|see (?:also|more)|also (?:read|see)|more (?:on this(?: story| topic)?|from [^.!?]{2,40}|stories|news|like this|to read)|load more.{0,20}|learn more|view (?:more|all|comments)|show (?:more|less)|click here(?: (?:to|for) [^.!?]{2,60})?)\\s?(?:[:…»›>→].{0,140}|\\.{3})?',
      '(?:related|recommended|suggested|popular|trending|most (?:read|popular|viewed|shared)|latest|top|featured)(?: (?:coverage|stor(?:y|ies)|articles?|posts?|topics?|news|content|reading|links?|videos?|for you|now|headlines)){1,2}\\s?(?:[:»].{0,140})?',
      'related (?:coverage|stor(?:y|ies)|articles?|posts?|content)\\s[^.!?]{4,140}',
      'related\\s?:.{0,140}',
      "(?:you (?:may|might) also (?:like|be interested in|enjoy)|don[’']t miss|what to read next|in case you missed it|from around the web|editor[’']?s[’']? picks?|next up|up next)\\s?(?::.{0,140})?",
      'most (?:read|popular|viewed|shared|commented|watched)(?: (?:this week|today|now))?',
      '(?:read|see|view|find) the (?:full |original |complete |whole |rest of the )*(?:article|story|post|report|piece|interview|announcement|press release)(?: (?:here|below|now|online|(?:at|on|in) [^!?]{2,80}))?[.!»›>→…]*',
      '(?:was|is|did you find) this (?:article|page|post|information|content|answer|guide|story) (?:helpful|useful|interesting)(?: to you)?\\?.{0,40}|yes[ |/·•]+no',
      '(?:this|the) (?:page|article|discussion|thread|topic|post) (?:has been|is|was) (?:now )?(?:archived|locked|closed to|protected)\\b.{0,120}',
      `${PAGE}(?:\\s?[|·•/]\\s?${PAGE})+`,
      '(?:next|previous|prev|older|newer)\\s?(?::|»|→).{0,140}',
      '(?:next|previous|prev|older|newer) (?:article|post|story|page|entr(?:y|ies)|posts)\\s?(?:[:»→].{0,140})?',
      '(?:back to (?:top|home(?:page)?)|skip to (?:main )?content|skip (?:ad|navigation)|jump to [^.!?]{2,30}|go to (?:top|homepage)|table of contents|home ?[>»›/|] .{2,100})',
      '(?:source|original|via)(?: link| article| url| post| source)|source|view (?:the )?(?:original|source)(?: article| post)?',
      '(?:for|to view|see)(?: an?| the)?(?: \\p{L}+){0,2} (?:graphic|interactive|photo essay|factbox|timeline)\\b[^.!?]{0,90}(?:click|see|visit)\\b.{0,60}',
      '(?:interactive )?(?:graphic|map|chart|factbox|interactive|timeline)s?\\s?(?:[:–—-]).{0,110}',
      '(?:[^.!?]{0,90}[:–—-] ?|click (?:here )?)?(?<!/)\\b(?:bit\\.ly|t\\.co|reut\\.rs|tmsnrt\\.rs|tinyurl\\.com|ow\\.ly|buff\\.ly|goo\\.gl|dlvr\\.it|trib\\.al|wapo\\.st|nyti\\.ms|youtu\\.be)/\\w+[)\\]]*\\.?(?:\\(.{0,120}\\))?',
      '(?:\\d+|no|one|add|leave|post|write|join|view|all)? ?(?:a |the )?comments?(?: \\(\\d+\\)| are closed| closed| below| off)?\\.?',
      'leave a (?:reply|comment)\\b.{0,60}|your email address will not be published.{0,60}|required fields are marked.{0,10}',
      '[;,.]{0,2}[)\\]][);,.\\]]{0,3}',
    ]),
  ],
  [
    'sharing',
    any([
      `share(?: (?:this|the|it|on|via|with))?(?: (?:article|story|post|page|news|${NETWORK}|your friends|friends|link)){0,3}\\s?[:!.]?`,
      `(?:share |tweet |post |follow(?: us)? )?(?:on |via )?${NETWORK}(?:[\\s,|•·/]+(?:and )?(?:share |follow )?(?:on |via )?${NETWORK})+`,
      `${BUTTON}(?:[\\s,|•·/]+(?:and )?${BUTTON})+`,
      `(?:click to )?(?:share|tweet|pin|email|print)(?: (?:on|to|this|via|with|a|the|link|friend|${NETWORK})){0,4}(?: \\(opens in new window\\))?`,
      `(?!x$)(?:${NETWORK}|menu|home|search|related|newsletters?)`,
      '(?:tweet|retweet|pin it|like this:?|loading like|be the first to like|copy link|link copied|save(?: for later| article)?|bookmark)[.!…]*',
      '(?:hashtags?\\s?:\\s?)?#[\\p{L}\\d_]+(?:[ ,]+#[\\p{L}\\d_]+)+',
      `follow (?:us|me|him|her|them|@?[\\p{L}\\d_. ]{2,50})(?: (?:and|&) [\\p{L}. ]{2,40})? on (?:${NETWORK}|social media)\\b.{0,80}`,
      `(?:like|find|join|connect with|reach) (?:us|me|our [\\p{L} ]{2,20}) on (?:${NETWORK}|social media)\\b.{0,80}`,
    ]),
  ],
  [
    'subscription',
    any([
      '(?:please )?(?:subscribe|sign up|register|sign in|log in|login|join)(?: now| today| here| free| for free)?(?: (?:to|for|with|here to)\\b[^.!?]{2,110})?\\s?[.!:]?',
      '(?:get|receive|want)\\b[^.!?]{2,90}\\b(?:newsletters?|inbox|alerts?|notifications)\\b[^.!?]{0,60}[.!?]?',
      'thank(?:s| you) for (?:subscribing|signing up|registering|joining(?: us)?|your (?:subscription|interest)|reading)[^.!?]{0,40}[.!]*',
      '(?:got|have|know) (?:an?|any) (?:news )?(?:story|tips?|leads?|corrections?|feedback|question|story idea)\\b[^?]{0,60}\\? ?(?:.{0,20}\\b(?:e-?mail|contact|call|write|send|tell|get in touch|let us|message|whatsapp|text|reach)\\b.{0,100})?',
      '(?:enter|type) your e-?mail(?: address)?\\b.{0,60}',
      '(?:download|get) (?:the|our) (?:[\\p{L} ]{2,25} )?app\\b.{0,60}',
      '(?:already a (?:subscriber|member)|not a (?:subscriber|member)|this (?:article|content|story) is (?:for|only available to|reserved for) (?:\\p{L}+ )?(?:subscribers|members)).{0,60}',
      '[^.!?]{0,60}\\b(?:newsletter|e-?mail alerts?)\\b[^.!?]{0,40}\\b(?:sign ?up|subscribe)\\b[^.!?]{0,40}[.!]?',
    ]),
  ],
  [
    'rights',
    any([
      '(?:copyright|©|\\(c\\)|&copy;)\\s.{0,160}',
      '[^.!?]{0,80}©\\s?\\d{4}.{0,80}',
      '(?:.{0,80}\\b)?all rights reserved\\.?.{0,80}',
      '(?:this (?:material|content|story|article)|the material) may not be (?:published|reproduced|copied|broadcast).{0,160}',
      '(?:(?:we|this (?:web)?site|our (?:web)?site|[\\p{L}.]+)) uses? cookies\\b.{0,200}',
      '(?:by (?:continuing|using|clicking|browsing))\\b[^!?]{0,80}\\b(?:cookies|terms|privacy policy|consent|agree)\\b.{0,120}',
      '(?:accept|reject|manage|allow)(?: all)? cookies|cookie (?:policy|settings|preferences|notice)|privacy policy|terms (?:of (?:use|service)|and conditions)|contact us|about us',
      'this (?:article|story|post|piece|content|report) (?:was |has been )?(?:is part of|(?:originally |first |also )+(?:published|appeared|posted|ran)|republished|syndicated|produced in partnership|sponsored by|provided by|generated by)\\b.{0,160}',
      '(?:(?:affiliate |advertiser |full )?disclosure|disclaimer)\\s?:.{2,220}',
      `(?:\\p{L}[^.!?]{0,140} )?(?:not|nor|never|nothing)\\b[^.!?]{0,60}\\b${ADVICE}(?:,? (?:(?:or|and|nor) )?${ADVICE})* advice\\b.{0,140}`,
      '\\p{L}[^.!?]{4,140}\\bfor (?:general )?(?:informational?|educational|entertainment)(?:,? (?:and|or|&) \\p{L}+)? purposes\\b.{0,160}',
      '(?:this|some|certain|many|the|our) (?:of (?:the|our) )?(?:posts?|articles?|pages?|sites?|stor(?:y|ies)|content|links?|products?|items?|guides?)\\b[^.!?]{0,70}\\b(?:affiliate|commissions?|compensat(?:ed|ion)|paid partners?(?:hip)?)\\b.{0,160}',
      '(?:we|our (?:site|team|partners)|this (?:site|website|page))(?: (?:may|might|can|could|will|sometimes|also)){0,2} (?:earns?|receives?|gets?|makes?|collects?) (?:an? )?(?:small |affiliate |referral )*(?:commissions?|fees?|compensation|(?:share|portion|percentage) of)\\b.{0,160}',
      'as an amazon associate\\b.{0,120}',
      'about the (?:author|writer|contributor)s?(?:\\s?[:–—|-].{0,220})?',
      '(?:originally|first) (?:published|posted|appeared) (?:on|in|at|by) .{2,120}',
      'the post .{4,160} (?:first )?appeared first on .{2,80}',
    ]),
  ],
  [
    'filing',
    any([
      '(?:categor(?:y|ies)|tags?|filed under|filed in|posted in|posted under|topics?|tagged(?: with| as)?|labels?|section|archives?)\\s?:\\s?[^.!?]{1,160}',
      'categor(?:y|ies) \\p{L}[^.!?]{1,60}',
      '(?:filed under|posted in|tagged(?: with| as)?) \\p{L}[^.!?]{1,120}',
      'uncategori[sz]ed|permalink|trackback(?: url)?|pingback.{0,80}',
      '(?:estimated )?(?:reading time|time to read|read time)\\s?:?\\s?\\d.{0,20}|\\d{1,3}[ -]min(?:ute)?s?(?: to)? read|word count\\s?:?\\s?\\d[\\d,]*',
      '(?:views?|shares?|likes?|reads?|hits)\\s?:\\s?[\\d,.]+k?|\\(?visited [\\d,.]+ times.{0,60}',
      '(?:posted |published |written )?by (?:the )?(?:wp)?(?:admin|administrator|webmaster|staff(?: writer| reporter)?|editorial (?:team|staff)|guest (?:author|contributor|writer|post))(?: on .{4,40})?(?:\\s?[|•·–—-].{2,120})?',
      '(?:.{0,70}[|•·–—-]\\s?)?(?:medically|clinically|scientifically|legally|expert|fact)[ -](?:reviewed|checked|verified|approved)(?: by .{2,90})?',
      '(?:last )?updated\\s?:?\\s(?:about )?(?:\\d+|an?) (?:minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?) ago(?:\\s?[|•·–—-].{2,60})?',
      '.{2,60}[|•·]\\s?(?:last updated\\s?:?\\s.{2,30}|\\d{1,3}[ -]min(?:ute)?s?(?: to)? read|(?:estimated )?read(?:ing)? time\\s?:?\\s?\\d.{0,15}|leave a (?:comment|reply))',
      'posted by [^.!?]{2,40} on [^.!?]{4,40}|admin',
      '(?:\\d[\\d,.]*k? (?:views?|shares?|likes?|reads?))(?:[ ,|•·]+\\d[\\d,.]*k? (?:views?|shares?|likes?|reads?|comments?))*',
    ]),
  ],
];
