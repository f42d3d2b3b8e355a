export { type About, type Access, accessFor, circleHatsOf, type Permissions } from './access/permissions.ts';
export { type Relation, relationsTo, type Viewer } from './access/viewer.ts';
export { type WholeOf, wholeOf, wholeOfPerson, wholeOfTeam } from './access/whole-export.ts';
export { calendarAnswer, nothingHere } from './calendar/answers.ts';
export {
  type CalendarFeed,
  cancelledShownSince,
  shownDays,
  shownWindow,
} from './calendar/feed.ts';
export { feedKeeping } from './calendar/keep-feeds.ts';
export { type Clock, machineClock } from './clock.ts';
export { eachApart } from './decision/each-apart.ts';
export {
  allOf,
  type Entity,
  entity,
  everyPage,
  find,
  findAll,
  keptIn,
  key,
  type PageQuery,
  type Pointer,
  pageOf,
  type Stored,
} from './decision/entity.ts';
export { importRows } from './decision/import-rows.ts';
export { change, decided, type Work } from './decision/work.ts';
export { type Environment, readEnvironment } from './environment.ts';
export { type Erasing, eraser } from './erasure/eraser.ts';
export { type KeptKind, kindsOf } from './erasure/kept-kind.ts';
export type { Subject } from './erasure/whose.ts';
export { type Consumer, type ConsumerSetting, type Consumers, consume } from './events/consume.ts';
export { eventsHandler, SCHEDULE_SOURCE, type Schedules } from './events/handler.ts';
export { together } from './events/together.ts';
export {
  type Connection,
  type ConnectionArguments,
  connectionOf,
  connectionOfAll,
  pageAsked,
} from './graphql/connection.ts';
export type { CommandContext, RequestContext } from './graphql/context.ts';
export { badInput, formatError, isInternal } from './graphql/errors.ts';
export { CORRELATION_HEADER, subgraphHandler } from './graphql/handler.ts';
export { lineOfText, optional } from './graphql/input-fields.ts';
export { parseInput } from './graphql/parse-input.ts';
export { type SubgraphDefinition, subgraphServer } from './graphql/subgraph.ts';
export { pagesHandler } from './http/handler.ts';
export type { PageAnswer, PageRequest, Pages } from './http/pages.ts';
export { publicAnswer } from './http/public-answer.ts';
export { seeOther, webPage } from './http/web-page.ts';
export { lambdaStack } from './lambda-stack.ts';
export { logger } from './logger.ts';
export { problemOfOutsideUrl } from './outbound/outside-url.ts';
export { type Post, type PostOutcome, postOutside } from './outbound/post-outside.ts';
export { metrics, tracer } from './powertools.ts';
export { hashOfSecret, newSecret } from './secret.ts';
export { type Change, event, type NewEvent, nothingToChange } from './table/change.ts';
export type { Item, Key, Write } from './table/item.ts';
export type { ListQuery } from './table/list-query.ts';
export { type Cause, epochSeconds, OUTBOX_PREFIX } from './table/outbox.ts';
export { itemSealing } from './table/sealed-item.ts';
export {
  openTable,
  type Page,
  type PageAsked,
  type Table,
  type WholeList,
} from './table/table.ts';
export { checkNotClosing, isClosing } from './trust/closing.ts';
export { dataKeyring } from './trust/data-keys.ts';
export { type Neighbourhood, neighbourhoodOf } from './trust/neighbourhood.ts';
export { awsParameters, type Parameters } from './trust/parameters.ts';
export { open, seal } from './trust/sealing.ts';
export { signEnvelope, verifyEnvelope } from './trust/signing.ts';
