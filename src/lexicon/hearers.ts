// Those to whom news has people speak, collected by hand. In lower case.

/** Who is told without an article: `told reporters prices would rise`. */
export const HEARERS: ReadonlySet<string> = new Set(
  `reporters journalists newsmen lawmakers legislators senators congressmen mps msps peers ministers parliament congress court
   police detectives officers investigators prosecutors jurors voters supporters investors analysts shareholders customers
   viewers listeners readers delegates students fans staff workers employees colleagues friends people americans
   councillors parents residents members officials diplomats`.split(/\s+/),
);
