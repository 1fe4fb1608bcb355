/** True when a line by itself credits a picture to an agency: "Arden Post/Reuters", "Ida Moss via AP". Capitals matter. */
export function isAgencyCredit(line: string): boolean {
  if (!line.includes('/') && !line.includes('via ') && !(line.length <= LONGEST && BARE.test(line))) return false;
  return CREDIT.test(line);
}

const AGENCY =
  '(?:AP|AFP|EPA|PA|DPA|dpa|TASS|ANSA|Reuters|REUTERS|Xinhua|Kyodo|Bloomberg|Getty(?: Images)?|Shutterstock|Alamy|iStock|Unsplash|Pexels|Pixabay|Handout|Pool|Flickr|Wikimedia(?: Commons)?)';
/** A line that only names the agency, or ends with its name, has no room for more than a name before it. */
const LONGEST = 200;
const BARE = new RegExp(`^[([•·*-]*\\s*${AGENCY}|, ${AGENCY}`);
const CREDIT = new RegExp(
  `^[([•·*-]*\\s*(?:${[
    `${AGENCY}(?: [Pp]hoto| [Ii]mages?)?(?:\\s?[/|]\\s?[^!?;:]{2,70})?(?: \\([^)]{0,60}\\).{0,40})?[)\\]]?\\.?`,
    `\\p{Lu}[^!?;:]{1,70}(?:/|,? via |, )${AGENCY}(?:\\s?/[^.!?;:]{2,40})?[)\\]]?\\.?`,
    `\\p{Lu}[^.!?;:]{1,70}(?:\\s?/\\s?|\\bvia )(?:Handout|Pool|File Photo|Illustration|[\\p{Lu}][\\p{L} ]{2,30})(?:/[^.!?;:]{2,40})?[)\\]]?`,
  ].join('|')})$`,
  'u',
);
