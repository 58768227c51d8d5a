import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutKeptAndNamed = {
  recordDamaged: {
    fr: {
      title: "Liste des pages publiées abîmée",
      what: fr`Le site en place n'est pas là, comme sur un serveur de construction, et la liste des pages publiées que garde ${code(".cache/tribune/published")} n'est plus celle qui a été écrite.`,
      why: fr`C'est par elle que la construction sait qu'une page a disparu (E802, E803, E804).`,
      mend: fr`Vérifiez qu'aucun texte ne manque. Si vous avez une copie de ${code(".cache/tribune")}, remettez-la en place avant de construire.`,
    },
    en: {
      title: "List of published pages damaged",
      what: "The published site is not there, as on a build server, and the list of published pages in `.cache/tribune/published` is no longer what was written.",
      why: "The build uses it to find out that a page has vanished (E802, E803, E804).",
      mend: "Check that no text is missing. If you have a copy of `.cache/tribune`, put it back before you build.",
    },
  },
  nameNotUtf8: {
    fr: {
      title: "Nom de fichier qui n’est pas en UTF-8",
      what: fr`Le nom d'un fichier ou d'un dossier d'${code("articles/")}, de ${code("pages/")} ou de ${code("layouts/")} est écrit dans un ancien codage. Le message montre les octets en cause, comme ${code("\\xe9")} pour un « é » en Latin-1.`,
      why: fr`Les adresses et les liens sont en UTF-8 : personne ne pourrait atteindre ce fichier. De tels noms viennent d'anciennes archives ZIP ou d'anciens serveurs.`,
      mend: fr`Renommez-le : le message donne la commande. S'ils sont nombreux, ${code("convmv -r --notest -f latin1 -t utf8 articles")} les renomme tous.`,
    },
    en: {
      title: "File name that is not UTF-8",
      what: 'The name of a file or folder in `articles/`, `pages/` or `layouts/` is written in an old encoding. The message shows the bytes in question, such as `\\xe9` for "é" in Latin-1.',
      why: "Addresses and links are UTF-8: nobody could reach this file. Such names come from old ZIP archives or old servers.",
      mend: "Rename it: the message gives the command. If there are many, `convmv -r --notest -f latin1 -t utf8 articles` renames them all.",
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
