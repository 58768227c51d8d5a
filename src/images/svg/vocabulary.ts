/** Allowlists of SVG elements and attributes. Everything else is dropped. */

export const SVG_NAMESPACE = "http://www.w3.org/2000/svg";
export const XHTML_NAMESPACE = "http://www.w3.org/1999/xhtml";
export const XLINK_NAMESPACE = "http://www.w3.org/1999/xlink";
export const XML_NAMESPACE = "http://www.w3.org/XML/1998/namespace";

const names = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const ELEMENTS = names(`
  svg g defs symbol use switch a title desc style view
  path rect circle ellipse line polyline polygon text tspan textPath tref image
  marker clipPath mask pattern linearGradient radialGradient stop filter
  feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
  feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
  feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
  animate animateColor animateMotion animateTransform mpath set
`);

/** Elements that no browser draws: dropped with their content. */
export const UNDRAWN = names(`
  metadata cursor color-profile discard unknown
  font font-face font-face-src font-face-uri font-face-name font-face-format glyph missing-glyph hkern vkern
  altGlyph altGlyphDef altGlyphItem glyphRef
  flowRoot flowRegion flowRegionExclude flowPara flowDiv flowSpan flowLine flowTref
  mesh meshgradient meshpatch meshrow hatch hatchpath solidcolor solidColor
`);

/** In lower case. An SVG with one of these is refused. */
export const PROGRAMS = names("script handler listener");
export const PAGES = names(
  "foreignobject iframe object embed audio video canvas source track link meta base",
);

/** Attributes whose values are numbers, names or words, and never load anything. */
export const PLAIN_ATTRIBUTES = names(`
  id class lang role version baseProfile viewBox preserveAspectRatio zoomAndPan type media
  x y x1 y1 x2 y2 z cx cy r rx ry fx fy fr dx dy width height d points pathLength
  transform gradientTransform patternTransform rotate offset
  textLength lengthAdjust startOffset method spacing side
  refX refY orient markerUnits markerWidth markerHeight
  gradientUnits spreadMethod patternUnits patternContentUnits maskUnits maskContentUnits clipPathUnits
  filterUnits primitiveUnits filterRes
  in in2 result mode operator k1 k2 k3 k4 stdDeviation edgeMode kernelMatrix order divisor bias targetX targetY
  preserveAlpha kernelUnitLength scale xChannelSelector yChannelSelector surfaceScale diffuseConstant
  specularConstant specularExponent limitingConeAngle azimuth elevation pointsAtX pointsAtY pointsAtZ
  baseFrequency numOctaves seed stitchTiles tableValues slope intercept amplitude exponent radius
  attributeType begin dur end min max restart repeatCount repeatDur calcMode keyTimes keySplines keyPoints
  additive accumulate path origin
  requiredFeatures requiredExtensions systemLanguage
`);

/** Attributes that contain CSS: presentation attributes and animated values. */
export const CSS_ATTRIBUTES = names(`
  style values from to by
  alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation
  color-interpolation-filters color-profile color-rendering cursor direction display dominant-baseline
  enable-background fill fill-opacity fill-rule filter flood-color flood-opacity
  font font-family font-size font-size-adjust font-stretch font-style font-variant font-weight font-kerning
  font-feature-settings font-variation-settings font-variant-ligatures
  glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing
  lighting-color line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity
  overflow paint-order pointer-events shape-rendering solid-color solid-opacity stop-color stop-opacity
  stroke stroke-dasharray stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity
  stroke-width text-align text-anchor text-decoration text-indent text-overflow text-rendering text-transform
  transform-box transform-origin unicode-bidi vector-effect visibility white-space word-spacing writing-mode
`);

/** Attributes of XML itself. */
export const XML_ATTRIBUTES = names("lang space");
