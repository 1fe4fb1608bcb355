import { type FigureGroup, figureGroup } from './figureGroup.ts';

/**
 * Set turns of texts written by language models, which a person in a hurry writes too; "/" parts the patterns. Gathered
 * from the writer's own reading of such texts and from the words of type "style" in Kobak and others (2025, "Delving
 * into LLM-assisted writing in biomedical publications through excess vocabulary", MIT licence): of those only what is
 * worn in news as well, and only in the company of the nouns that make it empty.
 */
export const machineProse: readonly FigureGroup[] = [
  figureGroup(
    'empty',
    `(ever-evolving|ever-changing|ever-shifting|ever-growing|ever-expanding|fast-evolving|fast-changing|rapidly-evolving) (:ADJ)? (landscape|world|tapestry|realm|field|arena|environment|ecosystem|dynamics|nature|web|challenges|threats)
     (in the|within the|across the) (:ADJ)? (:ADJ)? (realm|tapestry|fabric|crucible|annals) of / ~delve (deeper)? into the (:ADJ)? (world|complexities|intricacies|realm|heart|depths|nuances|details|history|mysteries|fascinating|rich) / (~navigate|navigating) (the|a|this|these|an|its|their|our) (:ADV)? (:ADJ)? (complexities|complexity|intricacies|challenges|landscape|nuances|uncertainties|pressures|turbulence|turmoil|world of|maze|tensions|divide)
     (resilience|resolve|perseverance|determination|ingenuity|courage|sacrifice|hope|dedication|tenacity|grit|triumph|reinvention|innovation|spirit) and (reinvention|resilience|determination|perseverance|ingenuity|renewal|hope|courage|solidarity|tenacity|innovation|dedication|resolve|unity|sacrifice|survival|triumph|grit|compassion|humanity)
     (human|indomitable|unbreakable|unyielding|enduring|fighting|pioneering) (spirit|ingenuity|resilience|resolve) / (is|was) one of (resilience|hope|courage|survival|triumph|tragedy|reinvention|struggle|betrayal|determination|contrasts|contradictions|grit)
     (powerful|compelling|bold|shining|inspiring|poignant|stirring|living|striking|vivid) (blueprint|reminder|example|testament|symbol|narrative|story|vision|tribute|statement|case study|illustration|backdrop) (of|for|to|that|in)
     ~send (a|an) (:ADV)? (powerful|chilling|unmistakable|stark|resounding|unequivocal|sobering|bold) (message|signal|warning) / in the face of (:ADJ)? (adversity|uncertainty|hardship|despair|impossible|overwhelming|unprecedented|unimaginable|mounting|tragedy)
     in an (era|age|world) (:ADV)? (defined|marked|shaped|characterized|characterised|dominated|plagued) by / in an (era|age|world) of (:ADV)? (:ADJ)? (uncertainty|disinformation|misinformation|polarization|polarisation|division|upheaval|change|turmoil|anxiety|distrust|outrage|disruption|fake) / in a world (increasingly|plagued|torn)
     (is|are|was|were|'s|become|becomes|became) (:ADV)? more than (just|merely|simply) (a|an|the|about|:NOUN) / (more|much more|far more|so much more) than (just|merely|simply) (a|an) (:ADJ)? (:NOUN) (.|:|;|—|,) / not (just|merely|simply|only) (about|a matter of|a question of|a story|a battle|a fight|a crisis|a test) *7 (;|—|,) (but|it|they|this) (also)? (about|is|'s|are|a)? (about|a|also|,)?
     (is|was) not just a (:NOUN) / (it|this|that) (is|'s) (not|n't) (just|merely|simply|only) (about|a)
     (brighter|better|sustainable|shared|uncertain|hopeful|more inclusive) (future|tomorrow) (for (all|everyone|generations|its|the)|together|.) / (profound|far-reaching|wide-ranging|significant|deep|lasting|serious) (implications|ramifications|repercussions) (for|on|across|beyond|far) / (vibrant|bustling|thriving|picturesque|idyllic|sleepy|sun-drenched) (community|communities|hub|metropolis|town|village|city|tapestry|culture|democracy|scene|hamlet|seaside|coastal)
     (critical|crucial|pivotal|vital|defining|decisive|delicate) (juncture|crossroads|inflection point|turning point) / (inflection point|paradigm shift|clarion call|north star|guiding light|ray of light)
     (stands|stand|stood|standing|remains|remain|emerged|emerges|emerge) as (a|an|the) (:ADV)? (:ADJ)? (testament|beacon|symbol|pillar|cornerstone|bulwark|bastion|reminder|powerhouse|titan|giant|force|hub) (of|to|for|in)
     (~embark|embarking|embarks) (on|upon) (a|an|its|this|their) (:ADJ)? (:ADJ)? (journey|odyssey|quest|path|mission|adventure) / (journey|quest|odyssey) of (self-discovery|healing|discovery|hope|transformation|resilience) / ~carve out (a|its|his|her|their) (:ADJ)? (niche|place|space|legacy) / ~leave (an|a) (indelible|lasting|enduring) (mark|legacy|imprint|impression)
     (long-simmering|age-old|centuries-old|bitterly contested) (animosity|animosities|grievances|mistrust|distrust|divisions|hatred|resentment|complexities|rivalry|tensions|issues|fears) / lasting (and (:ADJ)) (peace|change|impact|solution) / (remains|remain) (:ADV)? (elusive|fraught|precarious|daunting) / (herculean|monumental|gargantuan|unenviable) (challenge|challenges|task|obstacle|obstacles|hurdles|odds|test|journey)
     nothing if not (:ADJ) / (double-edged|two-edged) sword / (push|pull) and (pull|push) of / (dance|tug) between / (ebb|ebbs) and (flow|flows) / (tightrope|balancing act) between / (ripple|ripples|rippled|reverberate|reverberates|reverberated|reverberating) (:ADV)? (far|across|through|throughout|around) (:DET)? (:ADJ)? (world|globe|nation|country|continent|region|industry|society|generations|ages|halls|corridors|beyond)
     (shape|shapes|shaping|shaped) the (future|trajectory|contours|course|destiny|narrative) of / (beacon|bastion|bulwark|citadel|paragon|pinnacle) of / (it is|it 's) (:ADV)? (clear|evident|undeniable|apparent) that (the|this|as|while) (:ADJ)? (:ADJ)? (path|road|stakes|journey|future|landscape|road)`,
  ),
];
