// The platform renames its classes every few months and serves old and new ones side by side.

const KEBAB = {
  header: 'yt-page-header-view-model__page-header-content',
  title: 'yt-page-header-view-model__page-header-title',
  headline: 'dynamic-text-view-model-wiz__h1',
  metadata: 'yt-content-metadata-view-model yt-content-metadata-view-model--inline',
  row: 'yt-content-metadata-view-model__metadata-row',
  text: 'yt-core-attributed-string yt-content-metadata-view-model__metadata-text yt-core-attributed-string--white-space-pre-wrap',
  delimiter: 'yt-content-metadata-view-model__delimiter',
  description: 'yt-truncated-text__truncated-text-content',
  lockup: 'yt-lockup-view-model yt-lockup-view-model--vertical',
  lockupImage: 'yt-lockup-view-model__content-image',
  lockupHeading: 'yt-lockup-metadata-view-model__heading-reset',
  lockupTitle: 'yt-lockup-metadata-view-model__title',
  badge: 'yt-badge-shape__text',
  string: 'yt-core-attributed-string yt-core-attributed-string--white-space-pre-wrap',
};

const CAMEL = {
  header: 'ytPageHeaderViewModelPageHeaderContent',
  title: 'ytPageHeaderViewModelTitle',
  headline: 'ytDynamicTextViewModelH1',
  metadata: 'ytContentMetadataViewModelHost ytContentMetadataViewModelInline',
  row: 'ytContentMetadataViewModelMetadataRow',
  text: 'ytAttributedStringHost ytContentMetadataViewModelMetadataText',
  delimiter: 'ytContentMetadataViewModelDelimiter',
  description: 'ytTruncatedTextContent',
  lockup: 'ytLockupViewModelHost ytLockupViewModelVertical',
  lockupImage: 'ytLockupViewModelContentImage',
  lockupHeading: 'ytLockupMetadataViewModelHeadingReset',
  lockupTitle: 'ytLockupMetadataViewModelTitle',
  badge: 'ytBadgeShapeText',
  string: 'ytAttributedStringHost ytAttributedStringWhiteSpacePreWrap',
};

/** The generation of class names that a page's data asks for: "kebab" or "camel". */
export function generationOf(data) {
  return data.responseContext?.webResponseContextExtensionData?.simulatedClasses === 'kebab' ? 'kebab' : 'camel';
}

/** The class names of a generation. */
export function classesOf(generation) {
  return generation === 'kebab' ? KEBAB : CAMEL;
}
