/** What the server needs from the machine it runs on; the rest of it is the same under Node and in a browser. */
export interface Host {
  /**
   * The text of a file without byte order mark, null where there is none, undefined for an address this host cannot
   * read. Rejects with what hindered it.
   */
  readFile(uri: string): Promise<string | null | undefined>;
  /** Address of the folder with the rules' pages, with a final slash, where this host knows one that exists. */
  readonly rulePages?: string;
}
