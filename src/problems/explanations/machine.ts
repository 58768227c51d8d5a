/** E7xx: the machine. */
import { fr } from "../../french/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutMachine = {
  searchIndexFailed: {
    fr: {
      title: "Index de recherche impossible à construire",
      what: fr`L'index que lit la page de recherche est construit par un programme, Pagefind, que ${code("npm ci")} installe pour chaque système. Il manque, le système a refusé de le lancer, ou il s'est arrêté avant la fin. Son message est entre parenthèses.`,
      why: fr`Sans l'index, la page de recherche serait publiée et ne trouverait rien.`,
      mend: fr`Relancez ${code("npm ci")} sur la machine qui construit le site, sans copier ${code("node_modules")} d'une autre. Sous le modèle de permissions de Node.js, ajoutez ${code("--allow-child-process")}. Là où Pagefind n'existe pas, donnez le chemin d'un programme par la variable ${code("PAGEFIND_BINARY_PATH")}, ou passez-vous de recherche.`,
    },
    en: {
      title: "Search index that cannot be built",
      what: "The index that the search page reads is built by a program, Pagefind, which `npm ci` installs for each system. It is missing, the system refused to start it, or it stopped before the end. Its message stands in parentheses.",
      why: "Without the index the search page would be published and find nothing.",
      mend: "Run `npm ci` again on the machine that builds the site, without copying `node_modules` from another. Under Node.js's permission model, add `--allow-child-process`. Where Pagefind does not exist, give the path of a program in the variable `PAGEFIND_BINARY_PATH`, or do without search.",
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
