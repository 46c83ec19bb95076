/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  fragment Account on User {\n    name\n    email\n    role\n  }\n": typeof types.AccountFragmentDoc,
    "\n  query AccountPage {\n    ...PageFrame\n    viewer {\n      permissions\n      user {\n        id\n        ...Account\n      }\n    }\n  }\n": typeof types.AccountPageDocument,
    "\n  mutation ConfirmEmail($token: String!) {\n    confirmEmail(token: $token) {\n      expiresAt\n    }\n  }\n": typeof types.ConfirmEmailDocument,
    "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n": typeof types.RequestPasswordResetDocument,
    "\n  mutation ChangePassword($current: String!, $password: String!) {\n    changePassword(current: $current, password: $password) {\n      expiresAt\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) {\n      expiresAt\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      expiresAt\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation SignOut($everywhere: Boolean) {\n    signOut(everywhere: $everywhere)\n  }\n": typeof types.SignOutDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input)\n  }\n": typeof types.SignUpDocument,
    "\n  fragment ArticleAfter on Article {\n    tags {\n      id\n      slug\n      name\n    }\n    bylines {\n      author {\n        id\n        biography\n        ...AuthorBiography\n      }\n    }\n    ...SourceNotice\n    ...CorrectionsNotice\n  }\n": typeof types.ArticleAfterFragmentDoc,
    "\n  fragment ArticleBody on Article {\n    url\n    body {\n      __typename\n      ...ParagraphBlock\n      ...HeadingBlock\n      ...ListBlock\n      ...QuoteBlock\n      ...ImageBlock\n      ...ImageGroupBlock\n      ...RelatedStoriesBlock\n      ...EmbedBlock\n      ...PullQuoteBlock\n      ...DividerBlock\n      ...CorrectionBlock\n      ...TableBlock\n      ...CodeBlock\n    }\n  }\n": typeof types.ArticleBodyFragmentDoc,
    "\n  fragment ArticleHead on Article {\n    headline\n    standfirst\n    publishedAt\n    updatedAt\n    readingMinutes\n    completeness\n    commentCount\n    section {\n      id\n      slug\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        slug\n        name\n      }\n    }\n    corrections {\n      kind\n    }\n  }\n": typeof types.ArticleHeadFragmentDoc,
    "\n  fragment ArticleHero on ImageUse {\n    caption\n    image {\n      id\n      ...WholePicture\n    }\n  }\n": typeof types.ArticleHeroFragmentDoc,
    "\n  query ArticlePage($slug: String!, $first: Int, $after: String, $last: Int, $before: String, $order: CommentOrder) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n    article(slug: $slug) {\n      id\n      slug\n      section {\n        id\n        slug\n      }\n      ...ArticleMetadata\n      ...ArticleSheet\n      ...CommentsPanel\n    }\n    retraction(slug: $slug) {\n      ...RetractionPage\n    }\n  }\n": typeof types.ArticlePageDocument,
    "\n  fragment ArticleSheet on Article {\n    language\n    hero {\n      ...ArticleHero\n    }\n    ...ArticleHead\n    ...ArticleBody\n    ...ArticleAfter\n    ...RelatedPanel\n  }\n": typeof types.ArticleSheetFragmentDoc,
    "\n  fragment CorrectionsNotice on Article {\n    corrections {\n      kind\n      text\n      date\n    }\n  }\n": typeof types.CorrectionsNoticeFragmentDoc,
    "\n  fragment RelatedPanel on Article {\n    related(first: 5) {\n      edges {\n        origin\n        reason {\n          kind\n          terms\n        }\n        node {\n          id\n          ...StoryCard\n        }\n      }\n    }\n  }\n": typeof types.RelatedPanelFragmentDoc,
    "\n  fragment RetractionPage on Retraction {\n    reason\n    retractedAt\n  }\n": typeof types.RetractionPageFragmentDoc,
    "\n  fragment SourceNotice on Article {\n    completeness\n    source {\n      name\n      url\n      license\n      originalPublishedAt\n    }\n  }\n": typeof types.SourceNoticeFragmentDoc,
    "\n  fragment CodeBlock on CodeBlock {\n    code\n    language\n  }\n": typeof types.CodeBlockFragmentDoc,
    "\n  fragment CorrectionBlock on CorrectionBlock {\n    date\n    text {\n      ...SpanText\n    }\n  }\n": typeof types.CorrectionBlockFragmentDoc,
    "\n  fragment DividerBlock on DividerBlock {\n    label\n  }\n": typeof types.DividerBlockFragmentDoc,
    "\n  fragment EmbedBlock on EmbedBlock {\n    url\n    title\n    provider\n  }\n": typeof types.EmbedBlockFragmentDoc,
    "\n  fragment HeadingBlock on HeadingBlock {\n    level\n    text {\n      ...SpanText\n    }\n  }\n": typeof types.HeadingBlockFragmentDoc,
    "\n  fragment ImageBlock on ImageBlock {\n    image {\n      caption\n      image {\n        id\n        ...WholePicture\n      }\n    }\n  }\n": typeof types.ImageBlockFragmentDoc,
    "\n  fragment ImageGroupBlock on ImageGroupBlock {\n    caption\n    images {\n      position\n      image {\n        id\n        ...WholePicture\n      }\n    }\n  }\n": typeof types.ImageGroupBlockFragmentDoc,
    "\n  fragment ListBlock on ListBlock {\n    style\n    items {\n      depth\n      text {\n        ...SpanText\n      }\n    }\n  }\n": typeof types.ListBlockFragmentDoc,
    "\n  fragment ParagraphBlock on ParagraphBlock {\n    text {\n      ...SpanText\n    }\n  }\n": typeof types.ParagraphBlockFragmentDoc,
    "\n  fragment PullQuoteBlock on PullQuoteBlock {\n    attribution\n    text {\n      ...SpanText\n    }\n  }\n": typeof types.PullQuoteBlockFragmentDoc,
    "\n  fragment QuoteBlock on QuoteBlock {\n    attribution\n    text {\n      ...SpanText\n    }\n  }\n": typeof types.QuoteBlockFragmentDoc,
    "\n  fragment RelatedStoriesBlock on RelatedStoriesBlock {\n    title\n    stories {\n      id\n      ...StoryCard\n    }\n  }\n": typeof types.RelatedStoriesBlockFragmentDoc,
    "\n  fragment SpanText on Span {\n    text\n    marks\n    link\n  }\n": typeof types.SpanTextFragmentDoc,
    "\n  fragment TableBlockRow on TableRow {\n    cells {\n      align\n      text {\n        ...SpanText\n      }\n    }\n  }\n": typeof types.TableBlockRowFragmentDoc,
    "\n  fragment TableBlock on TableBlock {\n    caption\n    head {\n      ...TableBlockRow\n    }\n    rows {\n      ...TableBlockRow\n    }\n  }\n": typeof types.TableBlockFragmentDoc,
    "\n  fragment ArticleMetadata on Article {\n    slug\n    url\n    canonicalUrl\n    headline\n    standfirst\n    language\n    publishedAt\n    updatedAt\n    wordCount\n    commentCount\n    commenting\n    section {\n      id\n      name\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        slug\n        name\n        kind\n      }\n    }\n    hero {\n      image {\n        id\n        alt\n        preview: url(width: 1280, height: 672, format: JPEG)\n      }\n    }\n    source {\n      url\n    }\n    corrections {\n      text\n      date\n    }\n  }\n": typeof types.ArticleMetadataFragmentDoc,
    "\n  fragment AuthorBiography on Author {\n    slug\n    name\n    kind\n    biography\n    portrait {\n      id\n      ...PortraitPicture\n    }\n    links {\n      label\n      url\n    }\n  }\n": typeof types.AuthorBiographyFragmentDoc,
    "\n  query AuthorPage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    author(slug: $slug) {\n      id\n      slug\n      name\n      biography\n      ...AuthorBiography\n      articles(first: $first, after: $after, last: $last, before: $before) {\n        ...StoryRiver\n      }\n    }\n  }\n": typeof types.AuthorPageDocument,
    "\n  query AuthorsPage($first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    authors(first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        id\n        ...AuthorBiography\n      }\n      pageInfo {\n        ...PagePlace\n      }\n    }\n  }\n": typeof types.AuthorsPageDocument,
    "\n  fragment CommentForm on Article {\n    id\n    slug\n    commenting\n    guestsMayComment\n  }\n": typeof types.CommentFormFragmentDoc,
    "\n  query CommentPlace($id: ID!) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Comment {\n        id\n        own\n        state\n        body\n        editableUntil\n        ...CommentRemark\n        article {\n          id\n          slug\n          headline\n          ...CommentForm\n        }\n      }\n    }\n  }\n": typeof types.CommentPlaceDocument,
    "\n  fragment CommentRemark on Comment {\n    id\n    state\n    own\n    verdict\n    editableUntil\n    body\n    postedAt\n    editedAt\n    author {\n      name\n    }\n  }\n": typeof types.CommentRemarkFragmentDoc,
    "\n  fragment CommentThread on Comment {\n    id\n    ...CommentRemark\n    replies(first: 3) {\n      totalCount\n      nodes {\n        id\n        ...CommentRemark\n        replies(first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n": typeof types.CommentThreadFragmentDoc,
    "\n  fragment CommentsPanel on Article {\n    id\n    slug\n    commentCount\n    commenting\n    commentingEndsAt\n    ...CommentForm\n    comments(first: $first, after: $after, last: $last, before: $before, orderBy: $order) {\n      totalCount\n      nodes {\n        id\n        ...CommentThread\n      }\n      pageInfo {\n        ...PagePlace\n      }\n    }\n  }\n": typeof types.CommentsPanelFragmentDoc,
    "\n  mutation EditComment($id: ID!, $text: String!, $idempotencyKey: String) {\n    editComment(id: $id, text: $text, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on CommentPublished {\n        comment {\n          ...CommentAddress\n        }\n      }\n      ... on CommentHeld {\n        comment {\n          ...CommentAddress\n        }\n      }\n      ... on CommentRejected {\n        ...CommentRefusal\n      }\n    }\n  }\n": typeof types.EditCommentDocument,
    "\n  mutation EraseMyComments($password: String!) {\n    eraseMyComments(password: $password)\n  }\n": typeof types.EraseMyCommentsDocument,
    "\n  query OwnComments($first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n      comments(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        nodes {\n          id\n          state\n          article {\n            id\n            slug\n            headline\n          }\n          ...CommentRemark\n        }\n        pageInfo {\n          ...PagePlace\n        }\n      }\n    }\n  }\n": typeof types.OwnCommentsDocument,
    "\n  mutation ReportComment($id: ID!, $reason: ReportReason!, $text: String) {\n    reportComment(id: $id, reason: $reason, text: $text)\n  }\n": typeof types.ReportCommentDocument,
    "\n  query ThreadPage($slug: String!, $id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n    article(slug: $slug) {\n      id\n      slug\n      headline\n      commenting\n      section {\n        id\n        slug\n      }\n      comments(first: 1, focus: $id) {\n        nodes {\n          id\n        }\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Comment {\n        id\n        ...CommentRemark\n        parent {\n          id\n          ...CommentRemark\n          parent {\n            id\n            ...CommentRemark\n            parent {\n              id\n              ...CommentRemark\n              parent {\n                id\n                ...CommentRemark\n                parent {\n                  id\n                  ...CommentRemark\n                  parent {\n                    id\n                    ...CommentRemark\n                  }\n                }\n              }\n            }\n          }\n        }\n        replies(first: $first, after: $after, last: $last, before: $before) {\n          totalCount\n          nodes {\n            id\n            ...CommentThread\n          }\n          pageInfo {\n            ...PagePlace\n          }\n        }\n      }\n    }\n  }\n": typeof types.ThreadPageDocument,
    "\n  mutation WithdrawComment($id: ID!) {\n    withdrawComment(id: $id)\n  }\n": typeof types.WithdrawCommentDocument,
    "\n  query WriteComment($slug: String!) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n    article(slug: $slug) {\n      id\n      slug\n      headline\n      ...CommentForm\n    }\n  }\n": typeof types.WriteCommentDocument,
    "\n  mutation PostComment($input: PostCommentInput!, $idempotencyKey: String) {\n    postComment(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on CommentPublished {\n        comment {\n          ...CommentAddress\n        }\n      }\n      ... on CommentHeld {\n        comment {\n          ...CommentAddress\n        }\n      }\n      ... on CommentRejected {\n        ...CommentRefusal\n      }\n    }\n  }\n": typeof types.PostCommentDocument,
    "\n  query ExportComments($after: String) {\n    viewer {\n      user {\n        id\n      }\n      comments(first: 100, after: $after) {\n        nodes {\n          id\n          state\n          verdict\n          body\n          postedAt\n          editedAt\n          author {\n            name\n          }\n          article {\n            id\n            url\n            headline\n          }\n          parent {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": typeof types.ExportCommentsDocument,
    "\n  fragment CommentAddress on Comment {\n    id\n    article {\n      id\n      slug\n    }\n  }\n": typeof types.CommentAddressFragmentDoc,
    "\n  fragment CommentRefusal on CommentRejected {\n    code\n    field\n    message\n    retryAfter\n  }\n": typeof types.CommentRefusalFragmentDoc,
    "\n  query FrontPage {\n    ...PageFrame\n    articles(first: 10) {\n      nodes {\n        id\n        hero {\n          caption\n        }\n        ...StoryCard\n      }\n    }\n    sections {\n      id\n      ...SectionBand\n      articles(first: 8) {\n        nodes {\n          id\n          hero {\n            caption\n          }\n          ...StoryCard\n        }\n      }\n    }\n  }\n": typeof types.FrontPageDocument,
    "\n  fragment SectionBand on Section {\n    slug\n    name\n    description\n  }\n": typeof types.SectionBandFragmentDoc,
    "\n  mutation CorrectArticle($id: ID!, $version: Int!, $correction: CorrectionInput!, $key: String!) {\n    correctArticle(id: $id, version: $version, correction: $correction, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": typeof types.CorrectArticleDocument,
    "\n  mutation DeleteArticle($id: ID!, $version: Int!, $key: String!) {\n    deleteArticle(id: $id, version: $version, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": typeof types.DeleteArticleDocument,
    "\n  mutation CreatePreviewLink($id: ID!, $key: String!) {\n    createPreviewLink(id: $id, idempotencyKey: $key) {\n      url\n      expiresAt\n    }\n  }\n": typeof types.CreatePreviewLinkDocument,
    "\n  mutation PublishArticle($id: ID!, $version: Int!, $at: InstantInput, $key: String!) {\n    publishArticle(id: $id, version: $version, at: $at, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": typeof types.PublishArticleDocument,
    "\n  mutation EmbargoArticle($id: ID!, $version: Int!, $until: InstantInput!, $key: String!) {\n    embargoArticle(id: $id, version: $version, until: $until, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": typeof types.EmbargoArticleDocument,
    "\n  mutation RetractArticle($id: ID!, $version: Int!, $reason: String!, $key: String!) {\n    retractArticle(id: $id, version: $version, reason: $reason, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": typeof types.RetractArticleDocument,
    "\n  mutation ReturnArticle($id: ID!, $version: Int!, $note: String, $key: String!) {\n    returnArticle(id: $id, version: $version, note: $note, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": typeof types.ReturnArticleDocument,
    "\n  mutation SubmitArticle($id: ID!, $version: Int!, $note: String, $key: String!) {\n    submitArticle(id: $id, version: $version, note: $note, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": typeof types.SubmitArticleDocument,
    "\n  mutation UnpublishArticle($id: ID!, $version: Int!, $at: InstantInput, $key: String!) {\n    unpublishArticle(id: $id, version: $version, at: $at, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": typeof types.UnpublishArticleDocument,
    "\n  fragment ManuscriptBody on Manuscript {\n    body {\n      ...DraftBlock\n    }\n  }\n": typeof types.ManuscriptBodyFragmentDoc,
    "\n  fragment RevisionBody on Revision {\n    body {\n      ...DraftBlock\n    }\n  }\n": typeof types.RevisionBodyFragmentDoc,
    "\n  fragment DraftSpan on Span {\n    text\n    marks\n    link\n  }\n": typeof types.DraftSpanFragmentDoc,
    "\n  fragment DraftUse on ImageUse {\n    caption\n    position\n    image {\n      id\n      url(width: 640)\n      alt\n      width\n      height\n      credits {\n        display\n      }\n    }\n  }\n": typeof types.DraftUseFragmentDoc,
    "\n  fragment DraftRow on TableRow {\n    cells {\n      align\n      text {\n        ...DraftSpan\n      }\n    }\n  }\n": typeof types.DraftRowFragmentDoc,
    "\n  fragment DraftBlock on Block {\n    __typename\n    ... on ParagraphBlock {\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on HeadingBlock {\n      level\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on ListBlock {\n      style\n      items {\n        depth\n        text {\n          ...DraftSpan\n        }\n      }\n    }\n    ... on QuoteBlock {\n      attribution\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on ImageBlock {\n      image {\n        ...DraftUse\n      }\n    }\n    ... on ImageGroupBlock {\n      caption\n      images {\n        ...DraftUse\n      }\n    }\n    ... on RelatedStoriesBlock {\n      title\n      picks {\n        ... on Manuscript {\n          id\n          headline\n        }\n        ... on Article {\n          id\n          headline\n        }\n      }\n    }\n    ... on EmbedBlock {\n      url\n      title\n      provider\n    }\n    ... on PullQuoteBlock {\n      attribution\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on DividerBlock {\n      label\n    }\n    ... on CorrectionBlock {\n      date\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on TableBlock {\n      caption\n      head {\n        ...DraftRow\n      }\n      rows {\n        ...DraftRow\n      }\n    }\n    ... on CodeBlock {\n      code\n      language\n    }\n  }\n": typeof types.DraftBlockFragmentDoc,
    "\n  query DeskSession {\n    ...PageFrame\n    viewer {\n      kind\n      permissions\n      user {\n        id\n        name\n      }\n    }\n  }\n": typeof types.DeskSessionDocument,
    "\n  query EditedArticle($id: ID!) {\n    manuscript(id: $id) {\n      ...ManuscriptFacts\n      ...ArticleMatter\n    }\n  }\n": typeof types.EditedArticleDocument,
    "\n  query FoundAuthors($name: String!) {\n    authors(first: 8, filter: { name: $name }) {\n      nodes {\n        id\n        name\n        kind\n      }\n    }\n  }\n": typeof types.FoundAuthorsDocument,
    "\n  query SuggestedStories($id: ID!) {\n    manuscript(id: $id) {\n      id\n      suggested {\n        pick {\n          ...DeskStory\n        }\n        reason {\n          text\n        }\n        article {\n          id\n          publishedAt\n        }\n      }\n    }\n  }\n": typeof types.SuggestedStoriesDocument,
    "\n  query FoundTags($name: String!) {\n    tags(first: 8, filter: { name: $name }) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.FoundTagsDocument,
    "\n  mutation CreateTag($name: String!) {\n    createTag(name: $name) {\n      id\n      name\n    }\n  }\n": typeof types.CreateTagDocument,
    "\n  fragment ManuscriptFacts on Manuscript {\n    id\n    stage\n    actions\n    version\n    publishedVersion\n    publishedAt\n    embargoedUntil\n    unpublishAt\n    savedAt\n    savedBy {\n      name\n    }\n    retraction {\n      reason\n      retractedAt\n    }\n    corrections {\n      kind\n      text\n      date\n    }\n    article {\n      id\n      slug\n    }\n  }\n": typeof types.ManuscriptFactsFragmentDoc,
    "\n  fragment ArticleMatter on Manuscript {\n    headline\n    standfirst\n    slug\n    language\n    section {\n      id\n      name\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        name\n      }\n    }\n    hero {\n      caption\n      position\n      image {\n        id\n        alt\n        width\n        height\n        url(width: 640)\n        credits {\n          display\n        }\n      }\n    }\n    completeness\n    source {\n      name\n      url\n      license\n      originalPublishedAt\n    }\n    commenting\n    suggestible\n    related {\n      ...DeskStory\n    }\n    unrelated {\n      ...DeskStory\n    }\n    ...ManuscriptBody\n  }\n": typeof types.ArticleMatterFragmentDoc,
    "\n  fragment RevisionMatter on Revision {\n    headline\n    standfirst\n    slug\n    language\n    section {\n      id\n      name\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        name\n      }\n    }\n    hero {\n      caption\n      position\n      image {\n        id\n        alt\n        width\n        height\n        url(width: 640)\n        credits {\n          display\n        }\n      }\n    }\n    completeness\n    source {\n      name\n      url\n      license\n      originalPublishedAt\n    }\n    commenting\n    suggestible\n    related {\n      ...DeskStory\n    }\n    unrelated {\n      ...DeskStory\n    }\n    ...RevisionBody\n  }\n": typeof types.RevisionMatterFragmentDoc,
    "\n  mutation ReviseArticle($id: ID!, $version: Int!, $input: ReviseArticleInput!, $key: String!) {\n    reviseArticle(id: $id, version: $version, input: $input, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": typeof types.ReviseArticleDocument,
    "\n  query SavedArticle($id: ID!) {\n    manuscript(id: $id) {\n      ...ManuscriptFacts\n      ...ArticleMatter\n    }\n  }\n": typeof types.SavedArticleDocument,
    "\n  query DescribedImage($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ...DeskImage\n    }\n  }\n": typeof types.DescribedImageDocument,
    "\n  mutation ReviseImage($id: ID!, $input: ReviseImageInput!, $key: String!) {\n    reviseImage(id: $id, input: $input, idempotencyKey: $key) {\n      ...DeskImage\n    }\n  }\n": typeof types.ReviseImageDocument,
    "\n  query ImageLibrary($text: String, $after: String) {\n    images(first: 24, after: $after, filter: { text: $text }) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        ...DeskImage\n      }\n    }\n  }\n": typeof types.ImageLibraryDocument,
    "\n  fragment DeskImage on Image {\n    id\n    alt\n    width\n    height\n    license\n    canDistribute\n    creditNotRequired\n    focalPoint {\n      x\n      y\n    }\n    credits {\n      person\n      agencies\n      via\n      display\n    }\n    url(width: 640)\n    thumbnail: url(width: 320, height: 213)\n  }\n": typeof types.DeskImageFragmentDoc,
    "\n  query Manuscripts($filter: ManuscriptFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    manuscripts(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n      nodes {\n        id\n        ...ManuscriptRow\n      }\n    }\n  }\n": typeof types.ManuscriptsDocument,
    "\n  fragment ManuscriptRow on Manuscript {\n    id\n    headline\n    stage\n    version\n    publishedVersion\n    savedAt\n    savedBy {\n      name\n    }\n    section {\n      id\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ManuscriptRowFragmentDoc,
    "\n  mutation CreateArticle($input: CreateArticleInput!, $key: String!) {\n    createArticle(input: $input, idempotencyKey: $key) {\n      id\n    }\n  }\n": typeof types.CreateArticleDocument,
    "\n  mutation SetCommenting($article: ID!, $commenting: CommentingStatus!, $guests: Boolean, $endsAt: InstantInput, $key: String!) {\n    setCommenting(article: $article, commenting: $commenting, guests: $guests, endsAt: $endsAt, idempotencyKey: $key) {\n      id\n      commenting\n      guestsMayComment\n      commentingEndsAt\n    }\n  }\n": typeof types.SetCommentingDocument,
    "\n  mutation SanctionCommenter($user: ID!, $kind: SanctionKind!, $until: InstantInput, $reason: String!, $key: String!) {\n    sanctionCommenter(user: $user, kind: $kind, until: $until, reason: $reason, idempotencyKey: $key) {\n      ...CommenterFacts\n    }\n  }\n": typeof types.SanctionCommenterDocument,
    "\n  mutation ModerateComments($ids: [ID!]!, $action: ModerationAction!, $reason: String, $key: String!) {\n    moderateComments(ids: $ids, action: $action, reason: $reason, idempotencyKey: $key) {\n      ...ModeratedRow\n    }\n  }\n": typeof types.ModerateCommentsDocument,
    "\n  mutation UndoDecision($id: ID!, $key: String!) {\n    undoDecision(id: $id, idempotencyKey: $key) {\n      id\n      undone\n      undoable\n      comment {\n        ...ModeratedRow\n      }\n    }\n  }\n": typeof types.UndoDecisionDocument,
    "\n  mutation LiftSanction($user: ID!, $key: String!) {\n    liftSanction(user: $user, idempotencyKey: $key) {\n      ...CommenterFacts\n    }\n  }\n": typeof types.LiftSanctionDocument,
    "\n  fragment RemarkNear on ModeratedComment {\n    id\n    state\n    name\n    text\n    postedAt\n  }\n": typeof types.RemarkNearFragmentDoc,
    "\n  fragment CommenterFacts on CommenterHistory {\n    id\n    name\n    guest\n    since\n    published\n    held\n    rejected\n    removed\n    sanction {\n      kind\n      until\n      reason\n      at\n    }\n  }\n": typeof types.CommenterFactsFragmentDoc,
    "\n  query ModeratedDetail($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ModeratedComment {\n        id\n        editedAt\n        article {\n          id\n          slug\n          headline\n          commenting\n          guestsMayComment\n          commentingEndsAt\n        }\n        parent {\n          ...RemarkNear\n          parent {\n            ...RemarkNear\n            parent {\n              ...RemarkNear\n              parent {\n                ...RemarkNear\n              }\n            }\n          }\n        }\n        replies(first: 20) {\n          totalCount\n          nodes {\n            ...RemarkNear\n          }\n        }\n        notes {\n          check\n          verdict\n          text\n          detail\n          at\n        }\n        reports {\n          reason\n          text\n          at\n        }\n        decisions {\n          id\n          decision\n          reason\n          at\n          undone\n          by {\n            name\n          }\n        }\n        commenter {\n          ...CommenterFacts\n          comments(first: 6) {\n            totalCount\n            nodes {\n              ...RemarkNear\n              articleHeadline\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.ModeratedDetailDocument,
    "\n  query ModerationLog($first: Int, $after: String, $last: Int, $before: String) {\n    moderationLog(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n      nodes {\n        ...LoggedDecision\n      }\n    }\n  }\n": typeof types.ModerationLogDocument,
    "\n  fragment LoggedDecision on ModerationDecision {\n    id\n    decision\n    reason\n    at\n    undone\n    undoable\n    by {\n      name\n    }\n    comment {\n      id\n      name\n      text\n      articleHeadline\n    }\n  }\n": typeof types.LoggedDecisionFragmentDoc,
    "\n  fragment ModeratedRow on ModeratedComment {\n    id\n    state\n    text\n    name\n    postedAt\n    articleHeadline\n    article {\n      id\n    }\n    notes {\n      check\n      verdict\n      text\n    }\n    reports {\n      reason\n      at\n    }\n    decisions {\n      id\n      decision\n      undoable\n    }\n  }\n": typeof types.ModeratedRowFragmentDoc,
    "\n  query ModerationCounts($filter: ModerationFilter) {\n    HELD: moderation(queue: HELD, filter: $filter, first: 1) {\n      totalCount\n    }\n    REPORTED: moderation(queue: REPORTED, filter: $filter, first: 1) {\n      totalCount\n    }\n    ALL: moderation(queue: ALL, filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n": typeof types.ModerationCountsDocument,
    "\n  query ModerationQueue($queue: ModerationQueue!, $filter: ModerationFilter, $after: String) {\n    moderation(queue: $queue, filter: $filter, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ModeratedRow\n      }\n    }\n  }\n": typeof types.ModerationQueueDocument,
    "\n  fragment WordListWords on WordList {\n    language\n    hold\n    reject\n  }\n": typeof types.WordListWordsFragmentDoc,
    "\n  mutation SetWordList($language: String!, $hold: [String!]!, $reject: [String!]!, $key: String!) {\n    setWordList(language: $language, hold: $hold, reject: $reject, idempotencyKey: $key) {\n      ...WordListWords\n    }\n  }\n": typeof types.SetWordListDocument,
    "\n  query WordLists {\n    wordLists {\n      ...WordListWords\n    }\n  }\n": typeof types.WordListsDocument,
    "\n  query ComparedRevisions($before: ID!, $now: ID!) {\n    before: node(id: $before) {\n      __typename\n      id\n      ...RevisionMatter\n    }\n    now: node(id: $now) {\n      __typename\n      id\n      ...RevisionMatter\n    }\n  }\n": typeof types.ComparedRevisionsDocument,
    "\n  mutation RestoreRevision($id: ID!, $version: Int!, $revision: ID!, $key: String!) {\n    restoreRevision(id: $id, version: $version, revision: $revision, idempotencyKey: $key) {\n      ...ManuscriptFacts\n      ...ArticleMatter\n    }\n  }\n": typeof types.RestoreRevisionDocument,
    "\n  fragment RevisionEntry on Revision {\n    id\n    number\n    action\n    savedAt\n    savedBy {\n      name\n    }\n    note\n    changed\n  }\n": typeof types.RevisionEntryFragmentDoc,
    "\n  query RevisionList($id: ID!, $after: String) {\n    manuscript(id: $id) {\n      id\n      revisions(first: 50, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          ...RevisionEntry\n        }\n      }\n    }\n  }\n": typeof types.RevisionListDocument,
    "\n  fragment DeskStory on Story {\n    ... on Manuscript {\n      id\n      headline\n    }\n    ... on Article {\n      id\n      headline\n    }\n  }\n": typeof types.DeskStoryFragmentDoc,
    "\n  query FoundStories($text: String!) {\n    manuscripts(first: 8, filter: { text: $text }) {\n      nodes {\n        id\n        headline\n        stage\n      }\n    }\n    articles: manuscripts(first: 8, filter: { text: $text, stages: [PUBLISHED] }) {\n      nodes {\n        id\n        headline\n        stage\n      }\n    }\n  }\n": typeof types.FoundStoriesDocument,
    "\n  query NotFoundPage {\n    ...PageFrame\n    articles(first: 4) {\n      nodes {\n        id\n        ...StoryCard\n      }\n    }\n  }\n": typeof types.NotFoundPageDocument,
    "\n  fragment PageFrame on Query {\n    publication {\n      name\n      tagline\n      language\n      timeZone\n    }\n    sections {\n      id\n      slug\n      name\n    }\n  }\n": typeof types.PageFrameFragmentDoc,
    "\n  query PreviewPage {\n    ...PageFrame\n    preview {\n      version\n      expiresAt\n      article {\n        id\n        headline\n        section {\n          id\n          slug\n        }\n        ...ArticleSheet\n      }\n    }\n  }\n": typeof types.PreviewPageDocument,
    "\n  fragment SearchFacet on Facet {\n    kind\n    values {\n      value\n      label\n      count\n    }\n    otherCount\n    missingCount\n  }\n": typeof types.SearchFacetFragmentDoc,
    "\n  query SearchPage($query: String!, $filter: ArticleFilter, $first: Int, $after: String, $asked: Boolean!) {\n    ...PageFrame\n    search(query: $query, filter: $filter, first: $first, after: $after) @include(if: $asked) {\n      totalCount\n      suggestion\n      facets {\n        kind\n        values {\n          value\n          label\n        }\n        ...SearchFacet\n      }\n      edges {\n        node {\n          id\n        }\n        ...SearchResult\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.SearchPageDocument,
    "\n  fragment SearchResult on SearchEdge {\n    highlights {\n      field\n      fragments {\n        text\n        ranges {\n          start\n          end\n        }\n      }\n    }\n    node {\n      slug\n      headline\n      standfirst\n      language\n      publishedAt\n      section {\n        id\n        slug\n        name\n      }\n      bylines {\n        role\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.SearchResultFragmentDoc,
    "\n  query SectionPage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    section(slug: $slug) {\n      id\n      slug\n      name\n      description\n      articles(first: $first, after: $after, last: $last, before: $before) {\n        ...StoryRiver\n      }\n    }\n  }\n": typeof types.SectionPageDocument,
    "\n  fragment StoryCard on Article {\n    slug\n    headline\n    standfirst\n    language\n    publishedAt\n    completeness\n    section {\n      id\n      slug\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        name\n      }\n    }\n    hero {\n      image {\n        id\n        ...CardPicture\n      }\n    }\n  }\n": typeof types.StoryCardFragmentDoc,
    "\n  fragment StoryRiver on ArticleConnection {\n    nodes {\n      id\n      ...StoryCard\n    }\n    pageInfo {\n      ...PagePlace\n    }\n  }\n": typeof types.StoryRiverFragmentDoc,
    "\n  fragment PagePlace on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n": typeof types.PagePlaceFragmentDoc,
    "\n  fragment CardPicture on Image {\n    alt\n    width\n    credits {\n      display\n    }\n    w320: url(width: 320, height: 213)\n    w640: url(width: 640, height: 427)\n    w960: url(width: 960, height: 640)\n    w1280: url(width: 1280, height: 853)\n  }\n": typeof types.CardPictureFragmentDoc,
    "\n  fragment WholePicture on Image {\n    alt\n    width\n    height\n    credits {\n      display\n    }\n    w320: url(width: 320)\n    w640: url(width: 640)\n    w960: url(width: 960)\n    w1280: url(width: 1280)\n    w1600: url(width: 1600)\n  }\n": typeof types.WholePictureFragmentDoc,
    "\n  fragment PortraitPicture on Image {\n    alt\n    width\n    credits {\n      display\n    }\n    w160: url(width: 160, height: 160)\n    w320: url(width: 320, height: 320)\n    w480: url(width: 480, height: 480)\n  }\n": typeof types.PortraitPictureFragmentDoc,
    "\n  query TagPage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    tag(slug: $slug) {\n      id\n      slug\n      name\n      articles(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        ...StoryRiver\n      }\n    }\n  }\n": typeof types.TagPageDocument,
};
const documents: Documents = {
    "\n  fragment Account on User {\n    name\n    email\n    role\n  }\n": types.AccountFragmentDoc,
    "\n  query AccountPage {\n    ...PageFrame\n    viewer {\n      permissions\n      user {\n        id\n        ...Account\n      }\n    }\n  }\n": types.AccountPageDocument,
    "\n  mutation ConfirmEmail($token: String!) {\n    confirmEmail(token: $token) {\n      expiresAt\n    }\n  }\n": types.ConfirmEmailDocument,
    "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n": types.RequestPasswordResetDocument,
    "\n  mutation ChangePassword($current: String!, $password: String!) {\n    changePassword(current: $current, password: $password) {\n      expiresAt\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) {\n      expiresAt\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      expiresAt\n    }\n  }\n": types.SignInDocument,
    "\n  mutation SignOut($everywhere: Boolean) {\n    signOut(everywhere: $everywhere)\n  }\n": types.SignOutDocument,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input)\n  }\n": types.SignUpDocument,
    "\n  fragment ArticleAfter on Article {\n    tags {\n      id\n      slug\n      name\n    }\n    bylines {\n      author {\n        id\n        biography\n        ...AuthorBiography\n      }\n    }\n    ...SourceNotice\n    ...CorrectionsNotice\n  }\n": types.ArticleAfterFragmentDoc,
    "\n  fragment ArticleBody on Article {\n    url\n    body {\n      __typename\n      ...ParagraphBlock\n      ...HeadingBlock\n      ...ListBlock\n      ...QuoteBlock\n      ...ImageBlock\n      ...ImageGroupBlock\n      ...RelatedStoriesBlock\n      ...EmbedBlock\n      ...PullQuoteBlock\n      ...DividerBlock\n      ...CorrectionBlock\n      ...TableBlock\n      ...CodeBlock\n    }\n  }\n": types.ArticleBodyFragmentDoc,
    "\n  fragment ArticleHead on Article {\n    headline\n    standfirst\n    publishedAt\n    updatedAt\n    readingMinutes\n    completeness\n    commentCount\n    section {\n      id\n      slug\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        slug\n        name\n      }\n    }\n    corrections {\n      kind\n    }\n  }\n": types.ArticleHeadFragmentDoc,
    "\n  fragment ArticleHero on ImageUse {\n    caption\n    image {\n      id\n      ...WholePicture\n    }\n  }\n": types.ArticleHeroFragmentDoc,
    "\n  query ArticlePage($slug: String!, $first: Int, $after: String, $last: Int, $before: String, $order: CommentOrder) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n    article(slug: $slug) {\n      id\n      slug\n      section {\n        id\n        slug\n      }\n      ...ArticleMetadata\n      ...ArticleSheet\n      ...CommentsPanel\n    }\n    retraction(slug: $slug) {\n      ...RetractionPage\n    }\n  }\n": types.ArticlePageDocument,
    "\n  fragment ArticleSheet on Article {\n    language\n    hero {\n      ...ArticleHero\n    }\n    ...ArticleHead\n    ...ArticleBody\n    ...ArticleAfter\n    ...RelatedPanel\n  }\n": types.ArticleSheetFragmentDoc,
    "\n  fragment CorrectionsNotice on Article {\n    corrections {\n      kind\n      text\n      date\n    }\n  }\n": types.CorrectionsNoticeFragmentDoc,
    "\n  fragment RelatedPanel on Article {\n    related(first: 5) {\n      edges {\n        origin\n        reason {\n          kind\n          terms\n        }\n        node {\n          id\n          ...StoryCard\n        }\n      }\n    }\n  }\n": types.RelatedPanelFragmentDoc,
    "\n  fragment RetractionPage on Retraction {\n    reason\n    retractedAt\n  }\n": types.RetractionPageFragmentDoc,
    "\n  fragment SourceNotice on Article {\n    completeness\n    source {\n      name\n      url\n      license\n      originalPublishedAt\n    }\n  }\n": types.SourceNoticeFragmentDoc,
    "\n  fragment CodeBlock on CodeBlock {\n    code\n    language\n  }\n": types.CodeBlockFragmentDoc,
    "\n  fragment CorrectionBlock on CorrectionBlock {\n    date\n    text {\n      ...SpanText\n    }\n  }\n": types.CorrectionBlockFragmentDoc,
    "\n  fragment DividerBlock on DividerBlock {\n    label\n  }\n": types.DividerBlockFragmentDoc,
    "\n  fragment EmbedBlock on EmbedBlock {\n    url\n    title\n    provider\n  }\n": types.EmbedBlockFragmentDoc,
    "\n  fragment HeadingBlock on HeadingBlock {\n    level\n    text {\n      ...SpanText\n    }\n  }\n": types.HeadingBlockFragmentDoc,
    "\n  fragment ImageBlock on ImageBlock {\n    image {\n      caption\n      image {\n        id\n        ...WholePicture\n      }\n    }\n  }\n": types.ImageBlockFragmentDoc,
    "\n  fragment ImageGroupBlock on ImageGroupBlock {\n    caption\n    images {\n      position\n      image {\n        id\n        ...WholePicture\n      }\n    }\n  }\n": types.ImageGroupBlockFragmentDoc,
    "\n  fragment ListBlock on ListBlock {\n    style\n    items {\n      depth\n      text {\n        ...SpanText\n      }\n    }\n  }\n": types.ListBlockFragmentDoc,
    "\n  fragment ParagraphBlock on ParagraphBlock {\n    text {\n      ...SpanText\n    }\n  }\n": types.ParagraphBlockFragmentDoc,
    "\n  fragment PullQuoteBlock on PullQuoteBlock {\n    attribution\n    text {\n      ...SpanText\n    }\n  }\n": types.PullQuoteBlockFragmentDoc,
    "\n  fragment QuoteBlock on QuoteBlock {\n    attribution\n    text {\n      ...SpanText\n    }\n  }\n": types.QuoteBlockFragmentDoc,
    "\n  fragment RelatedStoriesBlock on RelatedStoriesBlock {\n    title\n    stories {\n      id\n      ...StoryCard\n    }\n  }\n": types.RelatedStoriesBlockFragmentDoc,
    "\n  fragment SpanText on Span {\n    text\n    marks\n    link\n  }\n": types.SpanTextFragmentDoc,
    "\n  fragment TableBlockRow on TableRow {\n    cells {\n      align\n      text {\n        ...SpanText\n      }\n    }\n  }\n": types.TableBlockRowFragmentDoc,
    "\n  fragment TableBlock on TableBlock {\n    caption\n    head {\n      ...TableBlockRow\n    }\n    rows {\n      ...TableBlockRow\n    }\n  }\n": types.TableBlockFragmentDoc,
    "\n  fragment ArticleMetadata on Article {\n    slug\n    url\n    canonicalUrl\n    headline\n    standfirst\n    language\n    publishedAt\n    updatedAt\n    wordCount\n    commentCount\n    commenting\n    section {\n      id\n      name\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        slug\n        name\n        kind\n      }\n    }\n    hero {\n      image {\n        id\n        alt\n        preview: url(width: 1280, height: 672, format: JPEG)\n      }\n    }\n    source {\n      url\n    }\n    corrections {\n      text\n      date\n    }\n  }\n": types.ArticleMetadataFragmentDoc,
    "\n  fragment AuthorBiography on Author {\n    slug\n    name\n    kind\n    biography\n    portrait {\n      id\n      ...PortraitPicture\n    }\n    links {\n      label\n      url\n    }\n  }\n": types.AuthorBiographyFragmentDoc,
    "\n  query AuthorPage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    author(slug: $slug) {\n      id\n      slug\n      name\n      biography\n      ...AuthorBiography\n      articles(first: $first, after: $after, last: $last, before: $before) {\n        ...StoryRiver\n      }\n    }\n  }\n": types.AuthorPageDocument,
    "\n  query AuthorsPage($first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    authors(first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        id\n        ...AuthorBiography\n      }\n      pageInfo {\n        ...PagePlace\n      }\n    }\n  }\n": types.AuthorsPageDocument,
    "\n  fragment CommentForm on Article {\n    id\n    slug\n    commenting\n    guestsMayComment\n  }\n": types.CommentFormFragmentDoc,
    "\n  query CommentPlace($id: ID!) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Comment {\n        id\n        own\n        state\n        body\n        editableUntil\n        ...CommentRemark\n        article {\n          id\n          slug\n          headline\n          ...CommentForm\n        }\n      }\n    }\n  }\n": types.CommentPlaceDocument,
    "\n  fragment CommentRemark on Comment {\n    id\n    state\n    own\n    verdict\n    editableUntil\n    body\n    postedAt\n    editedAt\n    author {\n      name\n    }\n  }\n": types.CommentRemarkFragmentDoc,
    "\n  fragment CommentThread on Comment {\n    id\n    ...CommentRemark\n    replies(first: 3) {\n      totalCount\n      nodes {\n        id\n        ...CommentRemark\n        replies(first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n": types.CommentThreadFragmentDoc,
    "\n  fragment CommentsPanel on Article {\n    id\n    slug\n    commentCount\n    commenting\n    commentingEndsAt\n    ...CommentForm\n    comments(first: $first, after: $after, last: $last, before: $before, orderBy: $order) {\n      totalCount\n      nodes {\n        id\n        ...CommentThread\n      }\n      pageInfo {\n        ...PagePlace\n      }\n    }\n  }\n": types.CommentsPanelFragmentDoc,
    "\n  mutation EditComment($id: ID!, $text: String!, $idempotencyKey: String) {\n    editComment(id: $id, text: $text, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on CommentPublished {\n        comment {\n          ...CommentAddress\n        }\n      }\n      ... on CommentHeld {\n        comment {\n          ...CommentAddress\n        }\n      }\n      ... on CommentRejected {\n        ...CommentRefusal\n      }\n    }\n  }\n": types.EditCommentDocument,
    "\n  mutation EraseMyComments($password: String!) {\n    eraseMyComments(password: $password)\n  }\n": types.EraseMyCommentsDocument,
    "\n  query OwnComments($first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n      comments(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        nodes {\n          id\n          state\n          article {\n            id\n            slug\n            headline\n          }\n          ...CommentRemark\n        }\n        pageInfo {\n          ...PagePlace\n        }\n      }\n    }\n  }\n": types.OwnCommentsDocument,
    "\n  mutation ReportComment($id: ID!, $reason: ReportReason!, $text: String) {\n    reportComment(id: $id, reason: $reason, text: $text)\n  }\n": types.ReportCommentDocument,
    "\n  query ThreadPage($slug: String!, $id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n    article(slug: $slug) {\n      id\n      slug\n      headline\n      commenting\n      section {\n        id\n        slug\n      }\n      comments(first: 1, focus: $id) {\n        nodes {\n          id\n        }\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Comment {\n        id\n        ...CommentRemark\n        parent {\n          id\n          ...CommentRemark\n          parent {\n            id\n            ...CommentRemark\n            parent {\n              id\n              ...CommentRemark\n              parent {\n                id\n                ...CommentRemark\n                parent {\n                  id\n                  ...CommentRemark\n                  parent {\n                    id\n                    ...CommentRemark\n                  }\n                }\n              }\n            }\n          }\n        }\n        replies(first: $first, after: $after, last: $last, before: $before) {\n          totalCount\n          nodes {\n            id\n            ...CommentThread\n          }\n          pageInfo {\n            ...PagePlace\n          }\n        }\n      }\n    }\n  }\n": types.ThreadPageDocument,
    "\n  mutation WithdrawComment($id: ID!) {\n    withdrawComment(id: $id)\n  }\n": types.WithdrawCommentDocument,
    "\n  query WriteComment($slug: String!) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n    article(slug: $slug) {\n      id\n      slug\n      headline\n      ...CommentForm\n    }\n  }\n": types.WriteCommentDocument,
    "\n  mutation PostComment($input: PostCommentInput!, $idempotencyKey: String) {\n    postComment(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on CommentPublished {\n        comment {\n          ...CommentAddress\n        }\n      }\n      ... on CommentHeld {\n        comment {\n          ...CommentAddress\n        }\n      }\n      ... on CommentRejected {\n        ...CommentRefusal\n      }\n    }\n  }\n": types.PostCommentDocument,
    "\n  query ExportComments($after: String) {\n    viewer {\n      user {\n        id\n      }\n      comments(first: 100, after: $after) {\n        nodes {\n          id\n          state\n          verdict\n          body\n          postedAt\n          editedAt\n          author {\n            name\n          }\n          article {\n            id\n            url\n            headline\n          }\n          parent {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n": types.ExportCommentsDocument,
    "\n  fragment CommentAddress on Comment {\n    id\n    article {\n      id\n      slug\n    }\n  }\n": types.CommentAddressFragmentDoc,
    "\n  fragment CommentRefusal on CommentRejected {\n    code\n    field\n    message\n    retryAfter\n  }\n": types.CommentRefusalFragmentDoc,
    "\n  query FrontPage {\n    ...PageFrame\n    articles(first: 10) {\n      nodes {\n        id\n        hero {\n          caption\n        }\n        ...StoryCard\n      }\n    }\n    sections {\n      id\n      ...SectionBand\n      articles(first: 8) {\n        nodes {\n          id\n          hero {\n            caption\n          }\n          ...StoryCard\n        }\n      }\n    }\n  }\n": types.FrontPageDocument,
    "\n  fragment SectionBand on Section {\n    slug\n    name\n    description\n  }\n": types.SectionBandFragmentDoc,
    "\n  mutation CorrectArticle($id: ID!, $version: Int!, $correction: CorrectionInput!, $key: String!) {\n    correctArticle(id: $id, version: $version, correction: $correction, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": types.CorrectArticleDocument,
    "\n  mutation DeleteArticle($id: ID!, $version: Int!, $key: String!) {\n    deleteArticle(id: $id, version: $version, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": types.DeleteArticleDocument,
    "\n  mutation CreatePreviewLink($id: ID!, $key: String!) {\n    createPreviewLink(id: $id, idempotencyKey: $key) {\n      url\n      expiresAt\n    }\n  }\n": types.CreatePreviewLinkDocument,
    "\n  mutation PublishArticle($id: ID!, $version: Int!, $at: InstantInput, $key: String!) {\n    publishArticle(id: $id, version: $version, at: $at, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": types.PublishArticleDocument,
    "\n  mutation EmbargoArticle($id: ID!, $version: Int!, $until: InstantInput!, $key: String!) {\n    embargoArticle(id: $id, version: $version, until: $until, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": types.EmbargoArticleDocument,
    "\n  mutation RetractArticle($id: ID!, $version: Int!, $reason: String!, $key: String!) {\n    retractArticle(id: $id, version: $version, reason: $reason, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": types.RetractArticleDocument,
    "\n  mutation ReturnArticle($id: ID!, $version: Int!, $note: String, $key: String!) {\n    returnArticle(id: $id, version: $version, note: $note, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": types.ReturnArticleDocument,
    "\n  mutation SubmitArticle($id: ID!, $version: Int!, $note: String, $key: String!) {\n    submitArticle(id: $id, version: $version, note: $note, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": types.SubmitArticleDocument,
    "\n  mutation UnpublishArticle($id: ID!, $version: Int!, $at: InstantInput, $key: String!) {\n    unpublishArticle(id: $id, version: $version, at: $at, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": types.UnpublishArticleDocument,
    "\n  fragment ManuscriptBody on Manuscript {\n    body {\n      ...DraftBlock\n    }\n  }\n": types.ManuscriptBodyFragmentDoc,
    "\n  fragment RevisionBody on Revision {\n    body {\n      ...DraftBlock\n    }\n  }\n": types.RevisionBodyFragmentDoc,
    "\n  fragment DraftSpan on Span {\n    text\n    marks\n    link\n  }\n": types.DraftSpanFragmentDoc,
    "\n  fragment DraftUse on ImageUse {\n    caption\n    position\n    image {\n      id\n      url(width: 640)\n      alt\n      width\n      height\n      credits {\n        display\n      }\n    }\n  }\n": types.DraftUseFragmentDoc,
    "\n  fragment DraftRow on TableRow {\n    cells {\n      align\n      text {\n        ...DraftSpan\n      }\n    }\n  }\n": types.DraftRowFragmentDoc,
    "\n  fragment DraftBlock on Block {\n    __typename\n    ... on ParagraphBlock {\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on HeadingBlock {\n      level\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on ListBlock {\n      style\n      items {\n        depth\n        text {\n          ...DraftSpan\n        }\n      }\n    }\n    ... on QuoteBlock {\n      attribution\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on ImageBlock {\n      image {\n        ...DraftUse\n      }\n    }\n    ... on ImageGroupBlock {\n      caption\n      images {\n        ...DraftUse\n      }\n    }\n    ... on RelatedStoriesBlock {\n      title\n      picks {\n        ... on Manuscript {\n          id\n          headline\n        }\n        ... on Article {\n          id\n          headline\n        }\n      }\n    }\n    ... on EmbedBlock {\n      url\n      title\n      provider\n    }\n    ... on PullQuoteBlock {\n      attribution\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on DividerBlock {\n      label\n    }\n    ... on CorrectionBlock {\n      date\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on TableBlock {\n      caption\n      head {\n        ...DraftRow\n      }\n      rows {\n        ...DraftRow\n      }\n    }\n    ... on CodeBlock {\n      code\n      language\n    }\n  }\n": types.DraftBlockFragmentDoc,
    "\n  query DeskSession {\n    ...PageFrame\n    viewer {\n      kind\n      permissions\n      user {\n        id\n        name\n      }\n    }\n  }\n": types.DeskSessionDocument,
    "\n  query EditedArticle($id: ID!) {\n    manuscript(id: $id) {\n      ...ManuscriptFacts\n      ...ArticleMatter\n    }\n  }\n": types.EditedArticleDocument,
    "\n  query FoundAuthors($name: String!) {\n    authors(first: 8, filter: { name: $name }) {\n      nodes {\n        id\n        name\n        kind\n      }\n    }\n  }\n": types.FoundAuthorsDocument,
    "\n  query SuggestedStories($id: ID!) {\n    manuscript(id: $id) {\n      id\n      suggested {\n        pick {\n          ...DeskStory\n        }\n        reason {\n          text\n        }\n        article {\n          id\n          publishedAt\n        }\n      }\n    }\n  }\n": types.SuggestedStoriesDocument,
    "\n  query FoundTags($name: String!) {\n    tags(first: 8, filter: { name: $name }) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.FoundTagsDocument,
    "\n  mutation CreateTag($name: String!) {\n    createTag(name: $name) {\n      id\n      name\n    }\n  }\n": types.CreateTagDocument,
    "\n  fragment ManuscriptFacts on Manuscript {\n    id\n    stage\n    actions\n    version\n    publishedVersion\n    publishedAt\n    embargoedUntil\n    unpublishAt\n    savedAt\n    savedBy {\n      name\n    }\n    retraction {\n      reason\n      retractedAt\n    }\n    corrections {\n      kind\n      text\n      date\n    }\n    article {\n      id\n      slug\n    }\n  }\n": types.ManuscriptFactsFragmentDoc,
    "\n  fragment ArticleMatter on Manuscript {\n    headline\n    standfirst\n    slug\n    language\n    section {\n      id\n      name\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        name\n      }\n    }\n    hero {\n      caption\n      position\n      image {\n        id\n        alt\n        width\n        height\n        url(width: 640)\n        credits {\n          display\n        }\n      }\n    }\n    completeness\n    source {\n      name\n      url\n      license\n      originalPublishedAt\n    }\n    commenting\n    suggestible\n    related {\n      ...DeskStory\n    }\n    unrelated {\n      ...DeskStory\n    }\n    ...ManuscriptBody\n  }\n": types.ArticleMatterFragmentDoc,
    "\n  fragment RevisionMatter on Revision {\n    headline\n    standfirst\n    slug\n    language\n    section {\n      id\n      name\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        name\n      }\n    }\n    hero {\n      caption\n      position\n      image {\n        id\n        alt\n        width\n        height\n        url(width: 640)\n        credits {\n          display\n        }\n      }\n    }\n    completeness\n    source {\n      name\n      url\n      license\n      originalPublishedAt\n    }\n    commenting\n    suggestible\n    related {\n      ...DeskStory\n    }\n    unrelated {\n      ...DeskStory\n    }\n    ...RevisionBody\n  }\n": types.RevisionMatterFragmentDoc,
    "\n  mutation ReviseArticle($id: ID!, $version: Int!, $input: ReviseArticleInput!, $key: String!) {\n    reviseArticle(id: $id, version: $version, input: $input, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n": types.ReviseArticleDocument,
    "\n  query SavedArticle($id: ID!) {\n    manuscript(id: $id) {\n      ...ManuscriptFacts\n      ...ArticleMatter\n    }\n  }\n": types.SavedArticleDocument,
    "\n  query DescribedImage($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ...DeskImage\n    }\n  }\n": types.DescribedImageDocument,
    "\n  mutation ReviseImage($id: ID!, $input: ReviseImageInput!, $key: String!) {\n    reviseImage(id: $id, input: $input, idempotencyKey: $key) {\n      ...DeskImage\n    }\n  }\n": types.ReviseImageDocument,
    "\n  query ImageLibrary($text: String, $after: String) {\n    images(first: 24, after: $after, filter: { text: $text }) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        ...DeskImage\n      }\n    }\n  }\n": types.ImageLibraryDocument,
    "\n  fragment DeskImage on Image {\n    id\n    alt\n    width\n    height\n    license\n    canDistribute\n    creditNotRequired\n    focalPoint {\n      x\n      y\n    }\n    credits {\n      person\n      agencies\n      via\n      display\n    }\n    url(width: 640)\n    thumbnail: url(width: 320, height: 213)\n  }\n": types.DeskImageFragmentDoc,
    "\n  query Manuscripts($filter: ManuscriptFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    manuscripts(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n      nodes {\n        id\n        ...ManuscriptRow\n      }\n    }\n  }\n": types.ManuscriptsDocument,
    "\n  fragment ManuscriptRow on Manuscript {\n    id\n    headline\n    stage\n    version\n    publishedVersion\n    savedAt\n    savedBy {\n      name\n    }\n    section {\n      id\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        name\n      }\n    }\n  }\n": types.ManuscriptRowFragmentDoc,
    "\n  mutation CreateArticle($input: CreateArticleInput!, $key: String!) {\n    createArticle(input: $input, idempotencyKey: $key) {\n      id\n    }\n  }\n": types.CreateArticleDocument,
    "\n  mutation SetCommenting($article: ID!, $commenting: CommentingStatus!, $guests: Boolean, $endsAt: InstantInput, $key: String!) {\n    setCommenting(article: $article, commenting: $commenting, guests: $guests, endsAt: $endsAt, idempotencyKey: $key) {\n      id\n      commenting\n      guestsMayComment\n      commentingEndsAt\n    }\n  }\n": types.SetCommentingDocument,
    "\n  mutation SanctionCommenter($user: ID!, $kind: SanctionKind!, $until: InstantInput, $reason: String!, $key: String!) {\n    sanctionCommenter(user: $user, kind: $kind, until: $until, reason: $reason, idempotencyKey: $key) {\n      ...CommenterFacts\n    }\n  }\n": types.SanctionCommenterDocument,
    "\n  mutation ModerateComments($ids: [ID!]!, $action: ModerationAction!, $reason: String, $key: String!) {\n    moderateComments(ids: $ids, action: $action, reason: $reason, idempotencyKey: $key) {\n      ...ModeratedRow\n    }\n  }\n": types.ModerateCommentsDocument,
    "\n  mutation UndoDecision($id: ID!, $key: String!) {\n    undoDecision(id: $id, idempotencyKey: $key) {\n      id\n      undone\n      undoable\n      comment {\n        ...ModeratedRow\n      }\n    }\n  }\n": types.UndoDecisionDocument,
    "\n  mutation LiftSanction($user: ID!, $key: String!) {\n    liftSanction(user: $user, idempotencyKey: $key) {\n      ...CommenterFacts\n    }\n  }\n": types.LiftSanctionDocument,
    "\n  fragment RemarkNear on ModeratedComment {\n    id\n    state\n    name\n    text\n    postedAt\n  }\n": types.RemarkNearFragmentDoc,
    "\n  fragment CommenterFacts on CommenterHistory {\n    id\n    name\n    guest\n    since\n    published\n    held\n    rejected\n    removed\n    sanction {\n      kind\n      until\n      reason\n      at\n    }\n  }\n": types.CommenterFactsFragmentDoc,
    "\n  query ModeratedDetail($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ModeratedComment {\n        id\n        editedAt\n        article {\n          id\n          slug\n          headline\n          commenting\n          guestsMayComment\n          commentingEndsAt\n        }\n        parent {\n          ...RemarkNear\n          parent {\n            ...RemarkNear\n            parent {\n              ...RemarkNear\n              parent {\n                ...RemarkNear\n              }\n            }\n          }\n        }\n        replies(first: 20) {\n          totalCount\n          nodes {\n            ...RemarkNear\n          }\n        }\n        notes {\n          check\n          verdict\n          text\n          detail\n          at\n        }\n        reports {\n          reason\n          text\n          at\n        }\n        decisions {\n          id\n          decision\n          reason\n          at\n          undone\n          by {\n            name\n          }\n        }\n        commenter {\n          ...CommenterFacts\n          comments(first: 6) {\n            totalCount\n            nodes {\n              ...RemarkNear\n              articleHeadline\n            }\n          }\n        }\n      }\n    }\n  }\n": types.ModeratedDetailDocument,
    "\n  query ModerationLog($first: Int, $after: String, $last: Int, $before: String) {\n    moderationLog(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n      nodes {\n        ...LoggedDecision\n      }\n    }\n  }\n": types.ModerationLogDocument,
    "\n  fragment LoggedDecision on ModerationDecision {\n    id\n    decision\n    reason\n    at\n    undone\n    undoable\n    by {\n      name\n    }\n    comment {\n      id\n      name\n      text\n      articleHeadline\n    }\n  }\n": types.LoggedDecisionFragmentDoc,
    "\n  fragment ModeratedRow on ModeratedComment {\n    id\n    state\n    text\n    name\n    postedAt\n    articleHeadline\n    article {\n      id\n    }\n    notes {\n      check\n      verdict\n      text\n    }\n    reports {\n      reason\n      at\n    }\n    decisions {\n      id\n      decision\n      undoable\n    }\n  }\n": types.ModeratedRowFragmentDoc,
    "\n  query ModerationCounts($filter: ModerationFilter) {\n    HELD: moderation(queue: HELD, filter: $filter, first: 1) {\n      totalCount\n    }\n    REPORTED: moderation(queue: REPORTED, filter: $filter, first: 1) {\n      totalCount\n    }\n    ALL: moderation(queue: ALL, filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n": types.ModerationCountsDocument,
    "\n  query ModerationQueue($queue: ModerationQueue!, $filter: ModerationFilter, $after: String) {\n    moderation(queue: $queue, filter: $filter, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ModeratedRow\n      }\n    }\n  }\n": types.ModerationQueueDocument,
    "\n  fragment WordListWords on WordList {\n    language\n    hold\n    reject\n  }\n": types.WordListWordsFragmentDoc,
    "\n  mutation SetWordList($language: String!, $hold: [String!]!, $reject: [String!]!, $key: String!) {\n    setWordList(language: $language, hold: $hold, reject: $reject, idempotencyKey: $key) {\n      ...WordListWords\n    }\n  }\n": types.SetWordListDocument,
    "\n  query WordLists {\n    wordLists {\n      ...WordListWords\n    }\n  }\n": types.WordListsDocument,
    "\n  query ComparedRevisions($before: ID!, $now: ID!) {\n    before: node(id: $before) {\n      __typename\n      id\n      ...RevisionMatter\n    }\n    now: node(id: $now) {\n      __typename\n      id\n      ...RevisionMatter\n    }\n  }\n": types.ComparedRevisionsDocument,
    "\n  mutation RestoreRevision($id: ID!, $version: Int!, $revision: ID!, $key: String!) {\n    restoreRevision(id: $id, version: $version, revision: $revision, idempotencyKey: $key) {\n      ...ManuscriptFacts\n      ...ArticleMatter\n    }\n  }\n": types.RestoreRevisionDocument,
    "\n  fragment RevisionEntry on Revision {\n    id\n    number\n    action\n    savedAt\n    savedBy {\n      name\n    }\n    note\n    changed\n  }\n": types.RevisionEntryFragmentDoc,
    "\n  query RevisionList($id: ID!, $after: String) {\n    manuscript(id: $id) {\n      id\n      revisions(first: 50, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          ...RevisionEntry\n        }\n      }\n    }\n  }\n": types.RevisionListDocument,
    "\n  fragment DeskStory on Story {\n    ... on Manuscript {\n      id\n      headline\n    }\n    ... on Article {\n      id\n      headline\n    }\n  }\n": types.DeskStoryFragmentDoc,
    "\n  query FoundStories($text: String!) {\n    manuscripts(first: 8, filter: { text: $text }) {\n      nodes {\n        id\n        headline\n        stage\n      }\n    }\n    articles: manuscripts(first: 8, filter: { text: $text, stages: [PUBLISHED] }) {\n      nodes {\n        id\n        headline\n        stage\n      }\n    }\n  }\n": types.FoundStoriesDocument,
    "\n  query NotFoundPage {\n    ...PageFrame\n    articles(first: 4) {\n      nodes {\n        id\n        ...StoryCard\n      }\n    }\n  }\n": types.NotFoundPageDocument,
    "\n  fragment PageFrame on Query {\n    publication {\n      name\n      tagline\n      language\n      timeZone\n    }\n    sections {\n      id\n      slug\n      name\n    }\n  }\n": types.PageFrameFragmentDoc,
    "\n  query PreviewPage {\n    ...PageFrame\n    preview {\n      version\n      expiresAt\n      article {\n        id\n        headline\n        section {\n          id\n          slug\n        }\n        ...ArticleSheet\n      }\n    }\n  }\n": types.PreviewPageDocument,
    "\n  fragment SearchFacet on Facet {\n    kind\n    values {\n      value\n      label\n      count\n    }\n    otherCount\n    missingCount\n  }\n": types.SearchFacetFragmentDoc,
    "\n  query SearchPage($query: String!, $filter: ArticleFilter, $first: Int, $after: String, $asked: Boolean!) {\n    ...PageFrame\n    search(query: $query, filter: $filter, first: $first, after: $after) @include(if: $asked) {\n      totalCount\n      suggestion\n      facets {\n        kind\n        values {\n          value\n          label\n        }\n        ...SearchFacet\n      }\n      edges {\n        node {\n          id\n        }\n        ...SearchResult\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.SearchPageDocument,
    "\n  fragment SearchResult on SearchEdge {\n    highlights {\n      field\n      fragments {\n        text\n        ranges {\n          start\n          end\n        }\n      }\n    }\n    node {\n      slug\n      headline\n      standfirst\n      language\n      publishedAt\n      section {\n        id\n        slug\n        name\n      }\n      bylines {\n        role\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.SearchResultFragmentDoc,
    "\n  query SectionPage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    section(slug: $slug) {\n      id\n      slug\n      name\n      description\n      articles(first: $first, after: $after, last: $last, before: $before) {\n        ...StoryRiver\n      }\n    }\n  }\n": types.SectionPageDocument,
    "\n  fragment StoryCard on Article {\n    slug\n    headline\n    standfirst\n    language\n    publishedAt\n    completeness\n    section {\n      id\n      slug\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        name\n      }\n    }\n    hero {\n      image {\n        id\n        ...CardPicture\n      }\n    }\n  }\n": types.StoryCardFragmentDoc,
    "\n  fragment StoryRiver on ArticleConnection {\n    nodes {\n      id\n      ...StoryCard\n    }\n    pageInfo {\n      ...PagePlace\n    }\n  }\n": types.StoryRiverFragmentDoc,
    "\n  fragment PagePlace on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n": types.PagePlaceFragmentDoc,
    "\n  fragment CardPicture on Image {\n    alt\n    width\n    credits {\n      display\n    }\n    w320: url(width: 320, height: 213)\n    w640: url(width: 640, height: 427)\n    w960: url(width: 960, height: 640)\n    w1280: url(width: 1280, height: 853)\n  }\n": types.CardPictureFragmentDoc,
    "\n  fragment WholePicture on Image {\n    alt\n    width\n    height\n    credits {\n      display\n    }\n    w320: url(width: 320)\n    w640: url(width: 640)\n    w960: url(width: 960)\n    w1280: url(width: 1280)\n    w1600: url(width: 1600)\n  }\n": types.WholePictureFragmentDoc,
    "\n  fragment PortraitPicture on Image {\n    alt\n    width\n    credits {\n      display\n    }\n    w160: url(width: 160, height: 160)\n    w320: url(width: 320, height: 320)\n    w480: url(width: 480, height: 480)\n  }\n": types.PortraitPictureFragmentDoc,
    "\n  query TagPage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    tag(slug: $slug) {\n      id\n      slug\n      name\n      articles(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        ...StoryRiver\n      }\n    }\n  }\n": types.TagPageDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Account on User {\n    name\n    email\n    role\n  }\n"): (typeof documents)["\n  fragment Account on User {\n    name\n    email\n    role\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountPage {\n    ...PageFrame\n    viewer {\n      permissions\n      user {\n        id\n        ...Account\n      }\n    }\n  }\n"): (typeof documents)["\n  query AccountPage {\n    ...PageFrame\n    viewer {\n      permissions\n      user {\n        id\n        ...Account\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmEmail($token: String!) {\n    confirmEmail(token: $token) {\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmEmail($token: String!) {\n    confirmEmail(token: $token) {\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n"): (typeof documents)["\n  mutation RequestPasswordReset($email: String!) {\n    requestPasswordReset(email: $email)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($current: String!, $password: String!) {\n    changePassword(current: $current, password: $password) {\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation ChangePassword($current: String!, $password: String!) {\n    changePassword(current: $current, password: $password) {\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) {\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation ResetPassword($token: String!, $password: String!) {\n    resetPassword(token: $token, password: $password) {\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation SignIn($email: String!, $password: String!) {\n    signIn(email: $email, password: $password) {\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut($everywhere: Boolean) {\n    signOut(everywhere: $everywhere)\n  }\n"): (typeof documents)["\n  mutation SignOut($everywhere: Boolean) {\n    signOut(everywhere: $everywhere)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input)\n  }\n"): (typeof documents)["\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleAfter on Article {\n    tags {\n      id\n      slug\n      name\n    }\n    bylines {\n      author {\n        id\n        biography\n        ...AuthorBiography\n      }\n    }\n    ...SourceNotice\n    ...CorrectionsNotice\n  }\n"): (typeof documents)["\n  fragment ArticleAfter on Article {\n    tags {\n      id\n      slug\n      name\n    }\n    bylines {\n      author {\n        id\n        biography\n        ...AuthorBiography\n      }\n    }\n    ...SourceNotice\n    ...CorrectionsNotice\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleBody on Article {\n    url\n    body {\n      __typename\n      ...ParagraphBlock\n      ...HeadingBlock\n      ...ListBlock\n      ...QuoteBlock\n      ...ImageBlock\n      ...ImageGroupBlock\n      ...RelatedStoriesBlock\n      ...EmbedBlock\n      ...PullQuoteBlock\n      ...DividerBlock\n      ...CorrectionBlock\n      ...TableBlock\n      ...CodeBlock\n    }\n  }\n"): (typeof documents)["\n  fragment ArticleBody on Article {\n    url\n    body {\n      __typename\n      ...ParagraphBlock\n      ...HeadingBlock\n      ...ListBlock\n      ...QuoteBlock\n      ...ImageBlock\n      ...ImageGroupBlock\n      ...RelatedStoriesBlock\n      ...EmbedBlock\n      ...PullQuoteBlock\n      ...DividerBlock\n      ...CorrectionBlock\n      ...TableBlock\n      ...CodeBlock\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleHead on Article {\n    headline\n    standfirst\n    publishedAt\n    updatedAt\n    readingMinutes\n    completeness\n    commentCount\n    section {\n      id\n      slug\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        slug\n        name\n      }\n    }\n    corrections {\n      kind\n    }\n  }\n"): (typeof documents)["\n  fragment ArticleHead on Article {\n    headline\n    standfirst\n    publishedAt\n    updatedAt\n    readingMinutes\n    completeness\n    commentCount\n    section {\n      id\n      slug\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        slug\n        name\n      }\n    }\n    corrections {\n      kind\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleHero on ImageUse {\n    caption\n    image {\n      id\n      ...WholePicture\n    }\n  }\n"): (typeof documents)["\n  fragment ArticleHero on ImageUse {\n    caption\n    image {\n      id\n      ...WholePicture\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ArticlePage($slug: String!, $first: Int, $after: String, $last: Int, $before: String, $order: CommentOrder) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n    article(slug: $slug) {\n      id\n      slug\n      section {\n        id\n        slug\n      }\n      ...ArticleMetadata\n      ...ArticleSheet\n      ...CommentsPanel\n    }\n    retraction(slug: $slug) {\n      ...RetractionPage\n    }\n  }\n"): (typeof documents)["\n  query ArticlePage($slug: String!, $first: Int, $after: String, $last: Int, $before: String, $order: CommentOrder) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n    article(slug: $slug) {\n      id\n      slug\n      section {\n        id\n        slug\n      }\n      ...ArticleMetadata\n      ...ArticleSheet\n      ...CommentsPanel\n    }\n    retraction(slug: $slug) {\n      ...RetractionPage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleSheet on Article {\n    language\n    hero {\n      ...ArticleHero\n    }\n    ...ArticleHead\n    ...ArticleBody\n    ...ArticleAfter\n    ...RelatedPanel\n  }\n"): (typeof documents)["\n  fragment ArticleSheet on Article {\n    language\n    hero {\n      ...ArticleHero\n    }\n    ...ArticleHead\n    ...ArticleBody\n    ...ArticleAfter\n    ...RelatedPanel\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CorrectionsNotice on Article {\n    corrections {\n      kind\n      text\n      date\n    }\n  }\n"): (typeof documents)["\n  fragment CorrectionsNotice on Article {\n    corrections {\n      kind\n      text\n      date\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RelatedPanel on Article {\n    related(first: 5) {\n      edges {\n        origin\n        reason {\n          kind\n          terms\n        }\n        node {\n          id\n          ...StoryCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment RelatedPanel on Article {\n    related(first: 5) {\n      edges {\n        origin\n        reason {\n          kind\n          terms\n        }\n        node {\n          id\n          ...StoryCard\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RetractionPage on Retraction {\n    reason\n    retractedAt\n  }\n"): (typeof documents)["\n  fragment RetractionPage on Retraction {\n    reason\n    retractedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SourceNotice on Article {\n    completeness\n    source {\n      name\n      url\n      license\n      originalPublishedAt\n    }\n  }\n"): (typeof documents)["\n  fragment SourceNotice on Article {\n    completeness\n    source {\n      name\n      url\n      license\n      originalPublishedAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CodeBlock on CodeBlock {\n    code\n    language\n  }\n"): (typeof documents)["\n  fragment CodeBlock on CodeBlock {\n    code\n    language\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CorrectionBlock on CorrectionBlock {\n    date\n    text {\n      ...SpanText\n    }\n  }\n"): (typeof documents)["\n  fragment CorrectionBlock on CorrectionBlock {\n    date\n    text {\n      ...SpanText\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DividerBlock on DividerBlock {\n    label\n  }\n"): (typeof documents)["\n  fragment DividerBlock on DividerBlock {\n    label\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EmbedBlock on EmbedBlock {\n    url\n    title\n    provider\n  }\n"): (typeof documents)["\n  fragment EmbedBlock on EmbedBlock {\n    url\n    title\n    provider\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment HeadingBlock on HeadingBlock {\n    level\n    text {\n      ...SpanText\n    }\n  }\n"): (typeof documents)["\n  fragment HeadingBlock on HeadingBlock {\n    level\n    text {\n      ...SpanText\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImageBlock on ImageBlock {\n    image {\n      caption\n      image {\n        id\n        ...WholePicture\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ImageBlock on ImageBlock {\n    image {\n      caption\n      image {\n        id\n        ...WholePicture\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ImageGroupBlock on ImageGroupBlock {\n    caption\n    images {\n      position\n      image {\n        id\n        ...WholePicture\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ImageGroupBlock on ImageGroupBlock {\n    caption\n    images {\n      position\n      image {\n        id\n        ...WholePicture\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ListBlock on ListBlock {\n    style\n    items {\n      depth\n      text {\n        ...SpanText\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ListBlock on ListBlock {\n    style\n    items {\n      depth\n      text {\n        ...SpanText\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ParagraphBlock on ParagraphBlock {\n    text {\n      ...SpanText\n    }\n  }\n"): (typeof documents)["\n  fragment ParagraphBlock on ParagraphBlock {\n    text {\n      ...SpanText\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PullQuoteBlock on PullQuoteBlock {\n    attribution\n    text {\n      ...SpanText\n    }\n  }\n"): (typeof documents)["\n  fragment PullQuoteBlock on PullQuoteBlock {\n    attribution\n    text {\n      ...SpanText\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment QuoteBlock on QuoteBlock {\n    attribution\n    text {\n      ...SpanText\n    }\n  }\n"): (typeof documents)["\n  fragment QuoteBlock on QuoteBlock {\n    attribution\n    text {\n      ...SpanText\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RelatedStoriesBlock on RelatedStoriesBlock {\n    title\n    stories {\n      id\n      ...StoryCard\n    }\n  }\n"): (typeof documents)["\n  fragment RelatedStoriesBlock on RelatedStoriesBlock {\n    title\n    stories {\n      id\n      ...StoryCard\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SpanText on Span {\n    text\n    marks\n    link\n  }\n"): (typeof documents)["\n  fragment SpanText on Span {\n    text\n    marks\n    link\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TableBlockRow on TableRow {\n    cells {\n      align\n      text {\n        ...SpanText\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment TableBlockRow on TableRow {\n    cells {\n      align\n      text {\n        ...SpanText\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TableBlock on TableBlock {\n    caption\n    head {\n      ...TableBlockRow\n    }\n    rows {\n      ...TableBlockRow\n    }\n  }\n"): (typeof documents)["\n  fragment TableBlock on TableBlock {\n    caption\n    head {\n      ...TableBlockRow\n    }\n    rows {\n      ...TableBlockRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleMetadata on Article {\n    slug\n    url\n    canonicalUrl\n    headline\n    standfirst\n    language\n    publishedAt\n    updatedAt\n    wordCount\n    commentCount\n    commenting\n    section {\n      id\n      name\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        slug\n        name\n        kind\n      }\n    }\n    hero {\n      image {\n        id\n        alt\n        preview: url(width: 1280, height: 672, format: JPEG)\n      }\n    }\n    source {\n      url\n    }\n    corrections {\n      text\n      date\n    }\n  }\n"): (typeof documents)["\n  fragment ArticleMetadata on Article {\n    slug\n    url\n    canonicalUrl\n    headline\n    standfirst\n    language\n    publishedAt\n    updatedAt\n    wordCount\n    commentCount\n    commenting\n    section {\n      id\n      name\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        slug\n        name\n        kind\n      }\n    }\n    hero {\n      image {\n        id\n        alt\n        preview: url(width: 1280, height: 672, format: JPEG)\n      }\n    }\n    source {\n      url\n    }\n    corrections {\n      text\n      date\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AuthorBiography on Author {\n    slug\n    name\n    kind\n    biography\n    portrait {\n      id\n      ...PortraitPicture\n    }\n    links {\n      label\n      url\n    }\n  }\n"): (typeof documents)["\n  fragment AuthorBiography on Author {\n    slug\n    name\n    kind\n    biography\n    portrait {\n      id\n      ...PortraitPicture\n    }\n    links {\n      label\n      url\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuthorPage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    author(slug: $slug) {\n      id\n      slug\n      name\n      biography\n      ...AuthorBiography\n      articles(first: $first, after: $after, last: $last, before: $before) {\n        ...StoryRiver\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuthorPage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    author(slug: $slug) {\n      id\n      slug\n      name\n      biography\n      ...AuthorBiography\n      articles(first: $first, after: $after, last: $last, before: $before) {\n        ...StoryRiver\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AuthorsPage($first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    authors(first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        id\n        ...AuthorBiography\n      }\n      pageInfo {\n        ...PagePlace\n      }\n    }\n  }\n"): (typeof documents)["\n  query AuthorsPage($first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    authors(first: $first, after: $after, last: $last, before: $before) {\n      nodes {\n        id\n        ...AuthorBiography\n      }\n      pageInfo {\n        ...PagePlace\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentForm on Article {\n    id\n    slug\n    commenting\n    guestsMayComment\n  }\n"): (typeof documents)["\n  fragment CommentForm on Article {\n    id\n    slug\n    commenting\n    guestsMayComment\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query CommentPlace($id: ID!) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Comment {\n        id\n        own\n        state\n        body\n        editableUntil\n        ...CommentRemark\n        article {\n          id\n          slug\n          headline\n          ...CommentForm\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query CommentPlace($id: ID!) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Comment {\n        id\n        own\n        state\n        body\n        editableUntil\n        ...CommentRemark\n        article {\n          id\n          slug\n          headline\n          ...CommentForm\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentRemark on Comment {\n    id\n    state\n    own\n    verdict\n    editableUntil\n    body\n    postedAt\n    editedAt\n    author {\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment CommentRemark on Comment {\n    id\n    state\n    own\n    verdict\n    editableUntil\n    body\n    postedAt\n    editedAt\n    author {\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentThread on Comment {\n    id\n    ...CommentRemark\n    replies(first: 3) {\n      totalCount\n      nodes {\n        id\n        ...CommentRemark\n        replies(first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CommentThread on Comment {\n    id\n    ...CommentRemark\n    replies(first: 3) {\n      totalCount\n      nodes {\n        id\n        ...CommentRemark\n        replies(first: 1) {\n          totalCount\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentsPanel on Article {\n    id\n    slug\n    commentCount\n    commenting\n    commentingEndsAt\n    ...CommentForm\n    comments(first: $first, after: $after, last: $last, before: $before, orderBy: $order) {\n      totalCount\n      nodes {\n        id\n        ...CommentThread\n      }\n      pageInfo {\n        ...PagePlace\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment CommentsPanel on Article {\n    id\n    slug\n    commentCount\n    commenting\n    commentingEndsAt\n    ...CommentForm\n    comments(first: $first, after: $after, last: $last, before: $before, orderBy: $order) {\n      totalCount\n      nodes {\n        id\n        ...CommentThread\n      }\n      pageInfo {\n        ...PagePlace\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditComment($id: ID!, $text: String!, $idempotencyKey: String) {\n    editComment(id: $id, text: $text, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on CommentPublished {\n        comment {\n          ...CommentAddress\n        }\n      }\n      ... on CommentHeld {\n        comment {\n          ...CommentAddress\n        }\n      }\n      ... on CommentRejected {\n        ...CommentRefusal\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation EditComment($id: ID!, $text: String!, $idempotencyKey: String) {\n    editComment(id: $id, text: $text, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on CommentPublished {\n        comment {\n          ...CommentAddress\n        }\n      }\n      ... on CommentHeld {\n        comment {\n          ...CommentAddress\n        }\n      }\n      ... on CommentRejected {\n        ...CommentRefusal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EraseMyComments($password: String!) {\n    eraseMyComments(password: $password)\n  }\n"): (typeof documents)["\n  mutation EraseMyComments($password: String!) {\n    eraseMyComments(password: $password)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnComments($first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n      comments(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        nodes {\n          id\n          state\n          article {\n            id\n            slug\n            headline\n          }\n          ...CommentRemark\n        }\n        pageInfo {\n          ...PagePlace\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query OwnComments($first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n      comments(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        nodes {\n          id\n          state\n          article {\n            id\n            slug\n            headline\n          }\n          ...CommentRemark\n        }\n        pageInfo {\n          ...PagePlace\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReportComment($id: ID!, $reason: ReportReason!, $text: String) {\n    reportComment(id: $id, reason: $reason, text: $text)\n  }\n"): (typeof documents)["\n  mutation ReportComment($id: ID!, $reason: ReportReason!, $text: String) {\n    reportComment(id: $id, reason: $reason, text: $text)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThreadPage($slug: String!, $id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n    article(slug: $slug) {\n      id\n      slug\n      headline\n      commenting\n      section {\n        id\n        slug\n      }\n      comments(first: 1, focus: $id) {\n        nodes {\n          id\n        }\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Comment {\n        id\n        ...CommentRemark\n        parent {\n          id\n          ...CommentRemark\n          parent {\n            id\n            ...CommentRemark\n            parent {\n              id\n              ...CommentRemark\n              parent {\n                id\n                ...CommentRemark\n                parent {\n                  id\n                  ...CommentRemark\n                  parent {\n                    id\n                    ...CommentRemark\n                  }\n                }\n              }\n            }\n          }\n        }\n        replies(first: $first, after: $after, last: $last, before: $before) {\n          totalCount\n          nodes {\n            id\n            ...CommentThread\n          }\n          pageInfo {\n            ...PagePlace\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ThreadPage($slug: String!, $id: ID!, $first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n    article(slug: $slug) {\n      id\n      slug\n      headline\n      commenting\n      section {\n        id\n        slug\n      }\n      comments(first: 1, focus: $id) {\n        nodes {\n          id\n        }\n      }\n    }\n    node(id: $id) {\n      __typename\n      ... on Comment {\n        id\n        ...CommentRemark\n        parent {\n          id\n          ...CommentRemark\n          parent {\n            id\n            ...CommentRemark\n            parent {\n              id\n              ...CommentRemark\n              parent {\n                id\n                ...CommentRemark\n                parent {\n                  id\n                  ...CommentRemark\n                  parent {\n                    id\n                    ...CommentRemark\n                  }\n                }\n              }\n            }\n          }\n        }\n        replies(first: $first, after: $after, last: $last, before: $before) {\n          totalCount\n          nodes {\n            id\n            ...CommentThread\n          }\n          pageInfo {\n            ...PagePlace\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawComment($id: ID!) {\n    withdrawComment(id: $id)\n  }\n"): (typeof documents)["\n  mutation WithdrawComment($id: ID!) {\n    withdrawComment(id: $id)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WriteComment($slug: String!) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n    article(slug: $slug) {\n      id\n      slug\n      headline\n      ...CommentForm\n    }\n  }\n"): (typeof documents)["\n  query WriteComment($slug: String!) {\n    ...PageFrame\n    viewer {\n      user {\n        id\n        name\n      }\n    }\n    article(slug: $slug) {\n      id\n      slug\n      headline\n      ...CommentForm\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostComment($input: PostCommentInput!, $idempotencyKey: String) {\n    postComment(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on CommentPublished {\n        comment {\n          ...CommentAddress\n        }\n      }\n      ... on CommentHeld {\n        comment {\n          ...CommentAddress\n        }\n      }\n      ... on CommentRejected {\n        ...CommentRefusal\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation PostComment($input: PostCommentInput!, $idempotencyKey: String) {\n    postComment(input: $input, idempotencyKey: $idempotencyKey) {\n      __typename\n      ... on CommentPublished {\n        comment {\n          ...CommentAddress\n        }\n      }\n      ... on CommentHeld {\n        comment {\n          ...CommentAddress\n        }\n      }\n      ... on CommentRejected {\n        ...CommentRefusal\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ExportComments($after: String) {\n    viewer {\n      user {\n        id\n      }\n      comments(first: 100, after: $after) {\n        nodes {\n          id\n          state\n          verdict\n          body\n          postedAt\n          editedAt\n          author {\n            name\n          }\n          article {\n            id\n            url\n            headline\n          }\n          parent {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ExportComments($after: String) {\n    viewer {\n      user {\n        id\n      }\n      comments(first: 100, after: $after) {\n        nodes {\n          id\n          state\n          verdict\n          body\n          postedAt\n          editedAt\n          author {\n            name\n          }\n          article {\n            id\n            url\n            headline\n          }\n          parent {\n            id\n          }\n        }\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentAddress on Comment {\n    id\n    article {\n      id\n      slug\n    }\n  }\n"): (typeof documents)["\n  fragment CommentAddress on Comment {\n    id\n    article {\n      id\n      slug\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommentRefusal on CommentRejected {\n    code\n    field\n    message\n    retryAfter\n  }\n"): (typeof documents)["\n  fragment CommentRefusal on CommentRejected {\n    code\n    field\n    message\n    retryAfter\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FrontPage {\n    ...PageFrame\n    articles(first: 10) {\n      nodes {\n        id\n        hero {\n          caption\n        }\n        ...StoryCard\n      }\n    }\n    sections {\n      id\n      ...SectionBand\n      articles(first: 8) {\n        nodes {\n          id\n          hero {\n            caption\n          }\n          ...StoryCard\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query FrontPage {\n    ...PageFrame\n    articles(first: 10) {\n      nodes {\n        id\n        hero {\n          caption\n        }\n        ...StoryCard\n      }\n    }\n    sections {\n      id\n      ...SectionBand\n      articles(first: 8) {\n        nodes {\n          id\n          hero {\n            caption\n          }\n          ...StoryCard\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SectionBand on Section {\n    slug\n    name\n    description\n  }\n"): (typeof documents)["\n  fragment SectionBand on Section {\n    slug\n    name\n    description\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectArticle($id: ID!, $version: Int!, $correction: CorrectionInput!, $key: String!) {\n    correctArticle(id: $id, version: $version, correction: $correction, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"): (typeof documents)["\n  mutation CorrectArticle($id: ID!, $version: Int!, $correction: CorrectionInput!, $key: String!) {\n    correctArticle(id: $id, version: $version, correction: $correction, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteArticle($id: ID!, $version: Int!, $key: String!) {\n    deleteArticle(id: $id, version: $version, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"): (typeof documents)["\n  mutation DeleteArticle($id: ID!, $version: Int!, $key: String!) {\n    deleteArticle(id: $id, version: $version, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreatePreviewLink($id: ID!, $key: String!) {\n    createPreviewLink(id: $id, idempotencyKey: $key) {\n      url\n      expiresAt\n    }\n  }\n"): (typeof documents)["\n  mutation CreatePreviewLink($id: ID!, $key: String!) {\n    createPreviewLink(id: $id, idempotencyKey: $key) {\n      url\n      expiresAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PublishArticle($id: ID!, $version: Int!, $at: InstantInput, $key: String!) {\n    publishArticle(id: $id, version: $version, at: $at, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"): (typeof documents)["\n  mutation PublishArticle($id: ID!, $version: Int!, $at: InstantInput, $key: String!) {\n    publishArticle(id: $id, version: $version, at: $at, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EmbargoArticle($id: ID!, $version: Int!, $until: InstantInput!, $key: String!) {\n    embargoArticle(id: $id, version: $version, until: $until, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"): (typeof documents)["\n  mutation EmbargoArticle($id: ID!, $version: Int!, $until: InstantInput!, $key: String!) {\n    embargoArticle(id: $id, version: $version, until: $until, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetractArticle($id: ID!, $version: Int!, $reason: String!, $key: String!) {\n    retractArticle(id: $id, version: $version, reason: $reason, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"): (typeof documents)["\n  mutation RetractArticle($id: ID!, $version: Int!, $reason: String!, $key: String!) {\n    retractArticle(id: $id, version: $version, reason: $reason, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReturnArticle($id: ID!, $version: Int!, $note: String, $key: String!) {\n    returnArticle(id: $id, version: $version, note: $note, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"): (typeof documents)["\n  mutation ReturnArticle($id: ID!, $version: Int!, $note: String, $key: String!) {\n    returnArticle(id: $id, version: $version, note: $note, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitArticle($id: ID!, $version: Int!, $note: String, $key: String!) {\n    submitArticle(id: $id, version: $version, note: $note, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitArticle($id: ID!, $version: Int!, $note: String, $key: String!) {\n    submitArticle(id: $id, version: $version, note: $note, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnpublishArticle($id: ID!, $version: Int!, $at: InstantInput, $key: String!) {\n    unpublishArticle(id: $id, version: $version, at: $at, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"): (typeof documents)["\n  mutation UnpublishArticle($id: ID!, $version: Int!, $at: InstantInput, $key: String!) {\n    unpublishArticle(id: $id, version: $version, at: $at, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ManuscriptBody on Manuscript {\n    body {\n      ...DraftBlock\n    }\n  }\n"): (typeof documents)["\n  fragment ManuscriptBody on Manuscript {\n    body {\n      ...DraftBlock\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RevisionBody on Revision {\n    body {\n      ...DraftBlock\n    }\n  }\n"): (typeof documents)["\n  fragment RevisionBody on Revision {\n    body {\n      ...DraftBlock\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftSpan on Span {\n    text\n    marks\n    link\n  }\n"): (typeof documents)["\n  fragment DraftSpan on Span {\n    text\n    marks\n    link\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftUse on ImageUse {\n    caption\n    position\n    image {\n      id\n      url(width: 640)\n      alt\n      width\n      height\n      credits {\n        display\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DraftUse on ImageUse {\n    caption\n    position\n    image {\n      id\n      url(width: 640)\n      alt\n      width\n      height\n      credits {\n        display\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftRow on TableRow {\n    cells {\n      align\n      text {\n        ...DraftSpan\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DraftRow on TableRow {\n    cells {\n      align\n      text {\n        ...DraftSpan\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftBlock on Block {\n    __typename\n    ... on ParagraphBlock {\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on HeadingBlock {\n      level\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on ListBlock {\n      style\n      items {\n        depth\n        text {\n          ...DraftSpan\n        }\n      }\n    }\n    ... on QuoteBlock {\n      attribution\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on ImageBlock {\n      image {\n        ...DraftUse\n      }\n    }\n    ... on ImageGroupBlock {\n      caption\n      images {\n        ...DraftUse\n      }\n    }\n    ... on RelatedStoriesBlock {\n      title\n      picks {\n        ... on Manuscript {\n          id\n          headline\n        }\n        ... on Article {\n          id\n          headline\n        }\n      }\n    }\n    ... on EmbedBlock {\n      url\n      title\n      provider\n    }\n    ... on PullQuoteBlock {\n      attribution\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on DividerBlock {\n      label\n    }\n    ... on CorrectionBlock {\n      date\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on TableBlock {\n      caption\n      head {\n        ...DraftRow\n      }\n      rows {\n        ...DraftRow\n      }\n    }\n    ... on CodeBlock {\n      code\n      language\n    }\n  }\n"): (typeof documents)["\n  fragment DraftBlock on Block {\n    __typename\n    ... on ParagraphBlock {\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on HeadingBlock {\n      level\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on ListBlock {\n      style\n      items {\n        depth\n        text {\n          ...DraftSpan\n        }\n      }\n    }\n    ... on QuoteBlock {\n      attribution\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on ImageBlock {\n      image {\n        ...DraftUse\n      }\n    }\n    ... on ImageGroupBlock {\n      caption\n      images {\n        ...DraftUse\n      }\n    }\n    ... on RelatedStoriesBlock {\n      title\n      picks {\n        ... on Manuscript {\n          id\n          headline\n        }\n        ... on Article {\n          id\n          headline\n        }\n      }\n    }\n    ... on EmbedBlock {\n      url\n      title\n      provider\n    }\n    ... on PullQuoteBlock {\n      attribution\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on DividerBlock {\n      label\n    }\n    ... on CorrectionBlock {\n      date\n      text {\n        ...DraftSpan\n      }\n    }\n    ... on TableBlock {\n      caption\n      head {\n        ...DraftRow\n      }\n      rows {\n        ...DraftRow\n      }\n    }\n    ... on CodeBlock {\n      code\n      language\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeskSession {\n    ...PageFrame\n    viewer {\n      kind\n      permissions\n      user {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query DeskSession {\n    ...PageFrame\n    viewer {\n      kind\n      permissions\n      user {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EditedArticle($id: ID!) {\n    manuscript(id: $id) {\n      ...ManuscriptFacts\n      ...ArticleMatter\n    }\n  }\n"): (typeof documents)["\n  query EditedArticle($id: ID!) {\n    manuscript(id: $id) {\n      ...ManuscriptFacts\n      ...ArticleMatter\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundAuthors($name: String!) {\n    authors(first: 8, filter: { name: $name }) {\n      nodes {\n        id\n        name\n        kind\n      }\n    }\n  }\n"): (typeof documents)["\n  query FoundAuthors($name: String!) {\n    authors(first: 8, filter: { name: $name }) {\n      nodes {\n        id\n        name\n        kind\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SuggestedStories($id: ID!) {\n    manuscript(id: $id) {\n      id\n      suggested {\n        pick {\n          ...DeskStory\n        }\n        reason {\n          text\n        }\n        article {\n          id\n          publishedAt\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query SuggestedStories($id: ID!) {\n    manuscript(id: $id) {\n      id\n      suggested {\n        pick {\n          ...DeskStory\n        }\n        reason {\n          text\n        }\n        article {\n          id\n          publishedAt\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundTags($name: String!) {\n    tags(first: 8, filter: { name: $name }) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query FoundTags($name: String!) {\n    tags(first: 8, filter: { name: $name }) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateTag($name: String!) {\n    createTag(name: $name) {\n      id\n      name\n    }\n  }\n"): (typeof documents)["\n  mutation CreateTag($name: String!) {\n    createTag(name: $name) {\n      id\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ManuscriptFacts on Manuscript {\n    id\n    stage\n    actions\n    version\n    publishedVersion\n    publishedAt\n    embargoedUntil\n    unpublishAt\n    savedAt\n    savedBy {\n      name\n    }\n    retraction {\n      reason\n      retractedAt\n    }\n    corrections {\n      kind\n      text\n      date\n    }\n    article {\n      id\n      slug\n    }\n  }\n"): (typeof documents)["\n  fragment ManuscriptFacts on Manuscript {\n    id\n    stage\n    actions\n    version\n    publishedVersion\n    publishedAt\n    embargoedUntil\n    unpublishAt\n    savedAt\n    savedBy {\n      name\n    }\n    retraction {\n      reason\n      retractedAt\n    }\n    corrections {\n      kind\n      text\n      date\n    }\n    article {\n      id\n      slug\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ArticleMatter on Manuscript {\n    headline\n    standfirst\n    slug\n    language\n    section {\n      id\n      name\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        name\n      }\n    }\n    hero {\n      caption\n      position\n      image {\n        id\n        alt\n        width\n        height\n        url(width: 640)\n        credits {\n          display\n        }\n      }\n    }\n    completeness\n    source {\n      name\n      url\n      license\n      originalPublishedAt\n    }\n    commenting\n    suggestible\n    related {\n      ...DeskStory\n    }\n    unrelated {\n      ...DeskStory\n    }\n    ...ManuscriptBody\n  }\n"): (typeof documents)["\n  fragment ArticleMatter on Manuscript {\n    headline\n    standfirst\n    slug\n    language\n    section {\n      id\n      name\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        name\n      }\n    }\n    hero {\n      caption\n      position\n      image {\n        id\n        alt\n        width\n        height\n        url(width: 640)\n        credits {\n          display\n        }\n      }\n    }\n    completeness\n    source {\n      name\n      url\n      license\n      originalPublishedAt\n    }\n    commenting\n    suggestible\n    related {\n      ...DeskStory\n    }\n    unrelated {\n      ...DeskStory\n    }\n    ...ManuscriptBody\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RevisionMatter on Revision {\n    headline\n    standfirst\n    slug\n    language\n    section {\n      id\n      name\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        name\n      }\n    }\n    hero {\n      caption\n      position\n      image {\n        id\n        alt\n        width\n        height\n        url(width: 640)\n        credits {\n          display\n        }\n      }\n    }\n    completeness\n    source {\n      name\n      url\n      license\n      originalPublishedAt\n    }\n    commenting\n    suggestible\n    related {\n      ...DeskStory\n    }\n    unrelated {\n      ...DeskStory\n    }\n    ...RevisionBody\n  }\n"): (typeof documents)["\n  fragment RevisionMatter on Revision {\n    headline\n    standfirst\n    slug\n    language\n    section {\n      id\n      name\n    }\n    tags {\n      id\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        name\n      }\n    }\n    hero {\n      caption\n      position\n      image {\n        id\n        alt\n        width\n        height\n        url(width: 640)\n        credits {\n          display\n        }\n      }\n    }\n    completeness\n    source {\n      name\n      url\n      license\n      originalPublishedAt\n    }\n    commenting\n    suggestible\n    related {\n      ...DeskStory\n    }\n    unrelated {\n      ...DeskStory\n    }\n    ...RevisionBody\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseArticle($id: ID!, $version: Int!, $input: ReviseArticleInput!, $key: String!) {\n    reviseArticle(id: $id, version: $version, input: $input, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"): (typeof documents)["\n  mutation ReviseArticle($id: ID!, $version: Int!, $input: ReviseArticleInput!, $key: String!) {\n    reviseArticle(id: $id, version: $version, input: $input, idempotencyKey: $key) {\n      ...ManuscriptFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SavedArticle($id: ID!) {\n    manuscript(id: $id) {\n      ...ManuscriptFacts\n      ...ArticleMatter\n    }\n  }\n"): (typeof documents)["\n  query SavedArticle($id: ID!) {\n    manuscript(id: $id) {\n      ...ManuscriptFacts\n      ...ArticleMatter\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DescribedImage($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ...DeskImage\n    }\n  }\n"): (typeof documents)["\n  query DescribedImage($id: ID!) {\n    node(id: $id) {\n      __typename\n      id\n      ...DeskImage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviseImage($id: ID!, $input: ReviseImageInput!, $key: String!) {\n    reviseImage(id: $id, input: $input, idempotencyKey: $key) {\n      ...DeskImage\n    }\n  }\n"): (typeof documents)["\n  mutation ReviseImage($id: ID!, $input: ReviseImageInput!, $key: String!) {\n    reviseImage(id: $id, input: $input, idempotencyKey: $key) {\n      ...DeskImage\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ImageLibrary($text: String, $after: String) {\n    images(first: 24, after: $after, filter: { text: $text }) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        ...DeskImage\n      }\n    }\n  }\n"): (typeof documents)["\n  query ImageLibrary($text: String, $after: String) {\n    images(first: 24, after: $after, filter: { text: $text }) {\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n      nodes {\n        id\n        ...DeskImage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskImage on Image {\n    id\n    alt\n    width\n    height\n    license\n    canDistribute\n    creditNotRequired\n    focalPoint {\n      x\n      y\n    }\n    credits {\n      person\n      agencies\n      via\n      display\n    }\n    url(width: 640)\n    thumbnail: url(width: 320, height: 213)\n  }\n"): (typeof documents)["\n  fragment DeskImage on Image {\n    id\n    alt\n    width\n    height\n    license\n    canDistribute\n    creditNotRequired\n    focalPoint {\n      x\n      y\n    }\n    credits {\n      person\n      agencies\n      via\n      display\n    }\n    url(width: 640)\n    thumbnail: url(width: 320, height: 213)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Manuscripts($filter: ManuscriptFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    manuscripts(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n      nodes {\n        id\n        ...ManuscriptRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query Manuscripts($filter: ManuscriptFilter, $first: Int, $after: String, $last: Int, $before: String) {\n    manuscripts(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n      nodes {\n        id\n        ...ManuscriptRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ManuscriptRow on Manuscript {\n    id\n    headline\n    stage\n    version\n    publishedVersion\n    savedAt\n    savedBy {\n      name\n    }\n    section {\n      id\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment ManuscriptRow on Manuscript {\n    id\n    headline\n    stage\n    version\n    publishedVersion\n    savedAt\n    savedBy {\n      name\n    }\n    section {\n      id\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateArticle($input: CreateArticleInput!, $key: String!) {\n    createArticle(input: $input, idempotencyKey: $key) {\n      id\n    }\n  }\n"): (typeof documents)["\n  mutation CreateArticle($input: CreateArticleInput!, $key: String!) {\n    createArticle(input: $input, idempotencyKey: $key) {\n      id\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetCommenting($article: ID!, $commenting: CommentingStatus!, $guests: Boolean, $endsAt: InstantInput, $key: String!) {\n    setCommenting(article: $article, commenting: $commenting, guests: $guests, endsAt: $endsAt, idempotencyKey: $key) {\n      id\n      commenting\n      guestsMayComment\n      commentingEndsAt\n    }\n  }\n"): (typeof documents)["\n  mutation SetCommenting($article: ID!, $commenting: CommentingStatus!, $guests: Boolean, $endsAt: InstantInput, $key: String!) {\n    setCommenting(article: $article, commenting: $commenting, guests: $guests, endsAt: $endsAt, idempotencyKey: $key) {\n      id\n      commenting\n      guestsMayComment\n      commentingEndsAt\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SanctionCommenter($user: ID!, $kind: SanctionKind!, $until: InstantInput, $reason: String!, $key: String!) {\n    sanctionCommenter(user: $user, kind: $kind, until: $until, reason: $reason, idempotencyKey: $key) {\n      ...CommenterFacts\n    }\n  }\n"): (typeof documents)["\n  mutation SanctionCommenter($user: ID!, $kind: SanctionKind!, $until: InstantInput, $reason: String!, $key: String!) {\n    sanctionCommenter(user: $user, kind: $kind, until: $until, reason: $reason, idempotencyKey: $key) {\n      ...CommenterFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ModerateComments($ids: [ID!]!, $action: ModerationAction!, $reason: String, $key: String!) {\n    moderateComments(ids: $ids, action: $action, reason: $reason, idempotencyKey: $key) {\n      ...ModeratedRow\n    }\n  }\n"): (typeof documents)["\n  mutation ModerateComments($ids: [ID!]!, $action: ModerationAction!, $reason: String, $key: String!) {\n    moderateComments(ids: $ids, action: $action, reason: $reason, idempotencyKey: $key) {\n      ...ModeratedRow\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UndoDecision($id: ID!, $key: String!) {\n    undoDecision(id: $id, idempotencyKey: $key) {\n      id\n      undone\n      undoable\n      comment {\n        ...ModeratedRow\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UndoDecision($id: ID!, $key: String!) {\n    undoDecision(id: $id, idempotencyKey: $key) {\n      id\n      undone\n      undoable\n      comment {\n        ...ModeratedRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LiftSanction($user: ID!, $key: String!) {\n    liftSanction(user: $user, idempotencyKey: $key) {\n      ...CommenterFacts\n    }\n  }\n"): (typeof documents)["\n  mutation LiftSanction($user: ID!, $key: String!) {\n    liftSanction(user: $user, idempotencyKey: $key) {\n      ...CommenterFacts\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RemarkNear on ModeratedComment {\n    id\n    state\n    name\n    text\n    postedAt\n  }\n"): (typeof documents)["\n  fragment RemarkNear on ModeratedComment {\n    id\n    state\n    name\n    text\n    postedAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CommenterFacts on CommenterHistory {\n    id\n    name\n    guest\n    since\n    published\n    held\n    rejected\n    removed\n    sanction {\n      kind\n      until\n      reason\n      at\n    }\n  }\n"): (typeof documents)["\n  fragment CommenterFacts on CommenterHistory {\n    id\n    name\n    guest\n    since\n    published\n    held\n    rejected\n    removed\n    sanction {\n      kind\n      until\n      reason\n      at\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ModeratedDetail($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ModeratedComment {\n        id\n        editedAt\n        article {\n          id\n          slug\n          headline\n          commenting\n          guestsMayComment\n          commentingEndsAt\n        }\n        parent {\n          ...RemarkNear\n          parent {\n            ...RemarkNear\n            parent {\n              ...RemarkNear\n              parent {\n                ...RemarkNear\n              }\n            }\n          }\n        }\n        replies(first: 20) {\n          totalCount\n          nodes {\n            ...RemarkNear\n          }\n        }\n        notes {\n          check\n          verdict\n          text\n          detail\n          at\n        }\n        reports {\n          reason\n          text\n          at\n        }\n        decisions {\n          id\n          decision\n          reason\n          at\n          undone\n          by {\n            name\n          }\n        }\n        commenter {\n          ...CommenterFacts\n          comments(first: 6) {\n            totalCount\n            nodes {\n              ...RemarkNear\n              articleHeadline\n            }\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query ModeratedDetail($id: ID!) {\n    node(id: $id) {\n      __typename\n      ... on ModeratedComment {\n        id\n        editedAt\n        article {\n          id\n          slug\n          headline\n          commenting\n          guestsMayComment\n          commentingEndsAt\n        }\n        parent {\n          ...RemarkNear\n          parent {\n            ...RemarkNear\n            parent {\n              ...RemarkNear\n              parent {\n                ...RemarkNear\n              }\n            }\n          }\n        }\n        replies(first: 20) {\n          totalCount\n          nodes {\n            ...RemarkNear\n          }\n        }\n        notes {\n          check\n          verdict\n          text\n          detail\n          at\n        }\n        reports {\n          reason\n          text\n          at\n        }\n        decisions {\n          id\n          decision\n          reason\n          at\n          undone\n          by {\n            name\n          }\n        }\n        commenter {\n          ...CommenterFacts\n          comments(first: 6) {\n            totalCount\n            nodes {\n              ...RemarkNear\n              articleHeadline\n            }\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ModerationLog($first: Int, $after: String, $last: Int, $before: String) {\n    moderationLog(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n      nodes {\n        ...LoggedDecision\n      }\n    }\n  }\n"): (typeof documents)["\n  query ModerationLog($first: Int, $after: String, $last: Int, $before: String) {\n    moderationLog(first: $first, after: $after, last: $last, before: $before) {\n      totalCount\n      pageInfo {\n        startCursor\n        endCursor\n        hasNextPage\n        hasPreviousPage\n      }\n      nodes {\n        ...LoggedDecision\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LoggedDecision on ModerationDecision {\n    id\n    decision\n    reason\n    at\n    undone\n    undoable\n    by {\n      name\n    }\n    comment {\n      id\n      name\n      text\n      articleHeadline\n    }\n  }\n"): (typeof documents)["\n  fragment LoggedDecision on ModerationDecision {\n    id\n    decision\n    reason\n    at\n    undone\n    undoable\n    by {\n      name\n    }\n    comment {\n      id\n      name\n      text\n      articleHeadline\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ModeratedRow on ModeratedComment {\n    id\n    state\n    text\n    name\n    postedAt\n    articleHeadline\n    article {\n      id\n    }\n    notes {\n      check\n      verdict\n      text\n    }\n    reports {\n      reason\n      at\n    }\n    decisions {\n      id\n      decision\n      undoable\n    }\n  }\n"): (typeof documents)["\n  fragment ModeratedRow on ModeratedComment {\n    id\n    state\n    text\n    name\n    postedAt\n    articleHeadline\n    article {\n      id\n    }\n    notes {\n      check\n      verdict\n      text\n    }\n    reports {\n      reason\n      at\n    }\n    decisions {\n      id\n      decision\n      undoable\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ModerationCounts($filter: ModerationFilter) {\n    HELD: moderation(queue: HELD, filter: $filter, first: 1) {\n      totalCount\n    }\n    REPORTED: moderation(queue: REPORTED, filter: $filter, first: 1) {\n      totalCount\n    }\n    ALL: moderation(queue: ALL, filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n"): (typeof documents)["\n  query ModerationCounts($filter: ModerationFilter) {\n    HELD: moderation(queue: HELD, filter: $filter, first: 1) {\n      totalCount\n    }\n    REPORTED: moderation(queue: REPORTED, filter: $filter, first: 1) {\n      totalCount\n    }\n    ALL: moderation(queue: ALL, filter: $filter, first: 1) {\n      totalCount\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ModerationQueue($queue: ModerationQueue!, $filter: ModerationFilter, $after: String) {\n    moderation(queue: $queue, filter: $filter, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ModeratedRow\n      }\n    }\n  }\n"): (typeof documents)["\n  query ModerationQueue($queue: ModerationQueue!, $filter: ModerationFilter, $after: String) {\n    moderation(queue: $queue, filter: $filter, first: 30, after: $after) {\n      totalCount\n      pageInfo {\n        endCursor\n        hasNextPage\n      }\n      nodes {\n        ...ModeratedRow\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WordListWords on WordList {\n    language\n    hold\n    reject\n  }\n"): (typeof documents)["\n  fragment WordListWords on WordList {\n    language\n    hold\n    reject\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetWordList($language: String!, $hold: [String!]!, $reject: [String!]!, $key: String!) {\n    setWordList(language: $language, hold: $hold, reject: $reject, idempotencyKey: $key) {\n      ...WordListWords\n    }\n  }\n"): (typeof documents)["\n  mutation SetWordList($language: String!, $hold: [String!]!, $reject: [String!]!, $key: String!) {\n    setWordList(language: $language, hold: $hold, reject: $reject, idempotencyKey: $key) {\n      ...WordListWords\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query WordLists {\n    wordLists {\n      ...WordListWords\n    }\n  }\n"): (typeof documents)["\n  query WordLists {\n    wordLists {\n      ...WordListWords\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ComparedRevisions($before: ID!, $now: ID!) {\n    before: node(id: $before) {\n      __typename\n      id\n      ...RevisionMatter\n    }\n    now: node(id: $now) {\n      __typename\n      id\n      ...RevisionMatter\n    }\n  }\n"): (typeof documents)["\n  query ComparedRevisions($before: ID!, $now: ID!) {\n    before: node(id: $before) {\n      __typename\n      id\n      ...RevisionMatter\n    }\n    now: node(id: $now) {\n      __typename\n      id\n      ...RevisionMatter\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreRevision($id: ID!, $version: Int!, $revision: ID!, $key: String!) {\n    restoreRevision(id: $id, version: $version, revision: $revision, idempotencyKey: $key) {\n      ...ManuscriptFacts\n      ...ArticleMatter\n    }\n  }\n"): (typeof documents)["\n  mutation RestoreRevision($id: ID!, $version: Int!, $revision: ID!, $key: String!) {\n    restoreRevision(id: $id, version: $version, revision: $revision, idempotencyKey: $key) {\n      ...ManuscriptFacts\n      ...ArticleMatter\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment RevisionEntry on Revision {\n    id\n    number\n    action\n    savedAt\n    savedBy {\n      name\n    }\n    note\n    changed\n  }\n"): (typeof documents)["\n  fragment RevisionEntry on Revision {\n    id\n    number\n    action\n    savedAt\n    savedBy {\n      name\n    }\n    note\n    changed\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RevisionList($id: ID!, $after: String) {\n    manuscript(id: $id) {\n      id\n      revisions(first: 50, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          ...RevisionEntry\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query RevisionList($id: ID!, $after: String) {\n    manuscript(id: $id) {\n      id\n      revisions(first: 50, after: $after) {\n        pageInfo {\n          hasNextPage\n          endCursor\n        }\n        nodes {\n          id\n          ...RevisionEntry\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DeskStory on Story {\n    ... on Manuscript {\n      id\n      headline\n    }\n    ... on Article {\n      id\n      headline\n    }\n  }\n"): (typeof documents)["\n  fragment DeskStory on Story {\n    ... on Manuscript {\n      id\n      headline\n    }\n    ... on Article {\n      id\n      headline\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FoundStories($text: String!) {\n    manuscripts(first: 8, filter: { text: $text }) {\n      nodes {\n        id\n        headline\n        stage\n      }\n    }\n    articles: manuscripts(first: 8, filter: { text: $text, stages: [PUBLISHED] }) {\n      nodes {\n        id\n        headline\n        stage\n      }\n    }\n  }\n"): (typeof documents)["\n  query FoundStories($text: String!) {\n    manuscripts(first: 8, filter: { text: $text }) {\n      nodes {\n        id\n        headline\n        stage\n      }\n    }\n    articles: manuscripts(first: 8, filter: { text: $text, stages: [PUBLISHED] }) {\n      nodes {\n        id\n        headline\n        stage\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NotFoundPage {\n    ...PageFrame\n    articles(first: 4) {\n      nodes {\n        id\n        ...StoryCard\n      }\n    }\n  }\n"): (typeof documents)["\n  query NotFoundPage {\n    ...PageFrame\n    articles(first: 4) {\n      nodes {\n        id\n        ...StoryCard\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PageFrame on Query {\n    publication {\n      name\n      tagline\n      language\n      timeZone\n    }\n    sections {\n      id\n      slug\n      name\n    }\n  }\n"): (typeof documents)["\n  fragment PageFrame on Query {\n    publication {\n      name\n      tagline\n      language\n      timeZone\n    }\n    sections {\n      id\n      slug\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PreviewPage {\n    ...PageFrame\n    preview {\n      version\n      expiresAt\n      article {\n        id\n        headline\n        section {\n          id\n          slug\n        }\n        ...ArticleSheet\n      }\n    }\n  }\n"): (typeof documents)["\n  query PreviewPage {\n    ...PageFrame\n    preview {\n      version\n      expiresAt\n      article {\n        id\n        headline\n        section {\n          id\n          slug\n        }\n        ...ArticleSheet\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SearchFacet on Facet {\n    kind\n    values {\n      value\n      label\n      count\n    }\n    otherCount\n    missingCount\n  }\n"): (typeof documents)["\n  fragment SearchFacet on Facet {\n    kind\n    values {\n      value\n      label\n      count\n    }\n    otherCount\n    missingCount\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchPage($query: String!, $filter: ArticleFilter, $first: Int, $after: String, $asked: Boolean!) {\n    ...PageFrame\n    search(query: $query, filter: $filter, first: $first, after: $after) @include(if: $asked) {\n      totalCount\n      suggestion\n      facets {\n        kind\n        values {\n          value\n          label\n        }\n        ...SearchFacet\n      }\n      edges {\n        node {\n          id\n        }\n        ...SearchResult\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): (typeof documents)["\n  query SearchPage($query: String!, $filter: ArticleFilter, $first: Int, $after: String, $asked: Boolean!) {\n    ...PageFrame\n    search(query: $query, filter: $filter, first: $first, after: $after) @include(if: $asked) {\n      totalCount\n      suggestion\n      facets {\n        kind\n        values {\n          value\n          label\n        }\n        ...SearchFacet\n      }\n      edges {\n        node {\n          id\n        }\n        ...SearchResult\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment SearchResult on SearchEdge {\n    highlights {\n      field\n      fragments {\n        text\n        ranges {\n          start\n          end\n        }\n      }\n    }\n    node {\n      slug\n      headline\n      standfirst\n      language\n      publishedAt\n      section {\n        id\n        slug\n        name\n      }\n      bylines {\n        role\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment SearchResult on SearchEdge {\n    highlights {\n      field\n      fragments {\n        text\n        ranges {\n          start\n          end\n        }\n      }\n    }\n    node {\n      slug\n      headline\n      standfirst\n      language\n      publishedAt\n      section {\n        id\n        slug\n        name\n      }\n      bylines {\n        role\n        author {\n          id\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SectionPage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    section(slug: $slug) {\n      id\n      slug\n      name\n      description\n      articles(first: $first, after: $after, last: $last, before: $before) {\n        ...StoryRiver\n      }\n    }\n  }\n"): (typeof documents)["\n  query SectionPage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    section(slug: $slug) {\n      id\n      slug\n      name\n      description\n      articles(first: $first, after: $after, last: $last, before: $before) {\n        ...StoryRiver\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StoryCard on Article {\n    slug\n    headline\n    standfirst\n    language\n    publishedAt\n    completeness\n    section {\n      id\n      slug\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        name\n      }\n    }\n    hero {\n      image {\n        id\n        ...CardPicture\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment StoryCard on Article {\n    slug\n    headline\n    standfirst\n    language\n    publishedAt\n    completeness\n    section {\n      id\n      slug\n      name\n    }\n    bylines {\n      role\n      author {\n        id\n        name\n      }\n    }\n    hero {\n      image {\n        id\n        ...CardPicture\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment StoryRiver on ArticleConnection {\n    nodes {\n      id\n      ...StoryCard\n    }\n    pageInfo {\n      ...PagePlace\n    }\n  }\n"): (typeof documents)["\n  fragment StoryRiver on ArticleConnection {\n    nodes {\n      id\n      ...StoryCard\n    }\n    pageInfo {\n      ...PagePlace\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PagePlace on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n"): (typeof documents)["\n  fragment PagePlace on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CardPicture on Image {\n    alt\n    width\n    credits {\n      display\n    }\n    w320: url(width: 320, height: 213)\n    w640: url(width: 640, height: 427)\n    w960: url(width: 960, height: 640)\n    w1280: url(width: 1280, height: 853)\n  }\n"): (typeof documents)["\n  fragment CardPicture on Image {\n    alt\n    width\n    credits {\n      display\n    }\n    w320: url(width: 320, height: 213)\n    w640: url(width: 640, height: 427)\n    w960: url(width: 960, height: 640)\n    w1280: url(width: 1280, height: 853)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment WholePicture on Image {\n    alt\n    width\n    height\n    credits {\n      display\n    }\n    w320: url(width: 320)\n    w640: url(width: 640)\n    w960: url(width: 960)\n    w1280: url(width: 1280)\n    w1600: url(width: 1600)\n  }\n"): (typeof documents)["\n  fragment WholePicture on Image {\n    alt\n    width\n    height\n    credits {\n      display\n    }\n    w320: url(width: 320)\n    w640: url(width: 640)\n    w960: url(width: 960)\n    w1280: url(width: 1280)\n    w1600: url(width: 1600)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PortraitPicture on Image {\n    alt\n    width\n    credits {\n      display\n    }\n    w160: url(width: 160, height: 160)\n    w320: url(width: 320, height: 320)\n    w480: url(width: 480, height: 480)\n  }\n"): (typeof documents)["\n  fragment PortraitPicture on Image {\n    alt\n    width\n    credits {\n      display\n    }\n    w160: url(width: 160, height: 160)\n    w320: url(width: 320, height: 320)\n    w480: url(width: 480, height: 480)\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TagPage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    tag(slug: $slug) {\n      id\n      slug\n      name\n      articles(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        ...StoryRiver\n      }\n    }\n  }\n"): (typeof documents)["\n  query TagPage($slug: String!, $first: Int, $after: String, $last: Int, $before: String) {\n    ...PageFrame\n    tag(slug: $slug) {\n      id\n      slug\n      name\n      articles(first: $first, after: $after, last: $last, before: $before) {\n        totalCount\n        ...StoryRiver\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;