/** E53x: pictures themselves. */
import { fr } from "../../src/text/sentence.ts";
import { code, type Explained, type ProblemName } from "./explanation.ts";

export const aboutPictures = {
  imageUnsupported: {
    fr: {
      title: "Format d’image non accepté",
      what: fr`Le fichier est d'un format que les navigateurs ne montrent pas, ou ce n'est pas une image. Tribune regarde son contenu, non son nom : un PNG nommé ${code("photo.jpg")} est accepté.`,
      why: fr`Le lecteur verrait un cadre vide. C'est le cas des photos HEIC des iPhone, des TIFF, des BMP et des fichiers Photoshop.`,
      mend: fr`Ouvrez l'image et enregistrez-la en JPEG pour une photo, en PNG pour une capture d'écran, en SVG pour un dessin. WebP, AVIF et GIF conviennent aussi.`,
    },
    en: {
      title: "Kind of picture that is not accepted",
      what: "The file is of a kind that browsers do not show, or is no picture at all. Tribune looks at what is in it, not at its name: a PNG called `photo.jpg` is accepted.",
      why: "Readers would see an empty frame. So it is with the HEIC photographs of iPhones, with TIFF, BMP and Photoshop files.",
      mend: "Open the picture and save it as JPEG for a photograph, PNG for a screenshot, SVG for a drawing. WebP, AVIF and GIF will do as well.",
    },
  },
  imageBroken: {
    fr: {
      title: "Image abîmée",
      what: fr`Le fichier est vide, il s'arrête avant la fin, ou ce qu'il contient n'est pas ce que son début annonce. Tribune lit chaque image en entier avant de publier.`,
      why: fr`Le lecteur verrait une image coupée ou un cadre vide. Un envoi ou un téléchargement interrompu en est la cause ordinaire.`,
      mend: fr`Copiez de nouveau l'image depuis l'original, ou ouvrez-la dans un logiciel de retouche et enregistrez-la.`,
    },
    en: {
      title: "Damaged picture",
      what: "The file is empty, ends too early, or does not hold what its beginning announces. Tribune reads every picture to its end before it publishes.",
      why: "Readers would see a picture cut short, or an empty frame. An upload or download that was broken off is the usual cause.",
      mend: "Copy the picture again from the original, or open it in an image editor and save it.",
    },
  },
  imageTooLarge: {
    fr: {
      title: "Image démesurée",
      what: fr`La largeur de l'image multipliée par sa hauteur dépasse ce que Tribune décode. Les plus grands appareils photo restent en dessous.`,
      why: fr`Un petit fichier peut annoncer des milliards de pixels et remplir à lui seul la mémoire de la machine.`,
      mend: fr`Réduisez l'image dans un logiciel de retouche : 4 000 pixels de large suffisent à tous les écrans.`,
    },
    en: {
      title: "Picture out of all proportion",
      what: "The width of the picture times its height is more than Tribune decodes. The largest cameras stay below.",
      why: "A small file may announce thousands of millions of pixels, and fill all the memory of the machine.",
      mend: "Make the picture smaller in an image editor: a width of 4,000 pixels is enough for every screen.",
    },
  },
  imageTooHeavy: {
    fr: {
      title: "Fichier d’image trop lourd",
      what: fr`Le fichier de l'image dépasse la taille que Tribune lit.`,
      why: fr`Il s'agit d'ordinaire d'un fichier de travail, et chaque construction du site devrait le relire.`,
      mend: fr`Enregistrez la photo en JPEG, ou réduisez-la : 4 000 pixels de large suffisent à tous les écrans.`,
    },
    en: {
      title: "Picture file too heavy",
      what: "The file of the picture is larger than Tribune reads.",
      why: "It is usually a working file, and every build of the site would have to read it again.",
      mend: "Save the photograph as JPEG, or make it smaller: a width of 4,000 pixels is enough for every screen.",
    },
  },
  svgUnsafe: {
    fr: {
      title: "Dessin SVG dangereux",
      what: fr`Le fichier SVG contient autre chose qu'un dessin : un programme (${code("script")}, ${code("onload")}), du HTML (${code("foreignObject")}), une adresse d'un autre site, ou des entités déclarées dans son en-tête. Une image ou une police incluse dans le fichier lui-même est acceptée.`,
      why: fr`Dans une page, le navigateur n'exécute rien de cela. Mais un lecteur peut ouvrir le dessin seul : ce qu'il contient s'exécuterait alors au nom de votre site, ou préviendrait un tiers de sa visite.`,
      mend: fr`Réexportez le dessin en « SVG simple » ou « SVG optimisé », ou en PNG. Le message dit ce qu'il faut en retirer.`,
    },
    en: {
      title: "Dangerous SVG drawing",
      what: "The SVG file holds something other than a drawing: a program (`script`, `onload`), HTML (`foreignObject`), an address of another site, or entities declared in its head. A picture or a font carried in the file itself is accepted.",
      why: "Inside a page, browsers run none of this. But readers may open the drawing on its own: what it holds would then run in the name of your site, or tell a third party of their visit.",
      mend: 'Export the drawing again as "plain SVG" or "optimized SVG", or as PNG. The message says what has to go.',
    },
  },
} satisfies Partial<Record<ProblemName, Explained>>;
