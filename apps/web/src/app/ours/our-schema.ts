import { createSchema, type Schema } from "@counterpoint/records";
import { deviceNameKind, personNameKind } from "@counterpoint/space";
import { SHARED_KINDS } from "@counterpoint/talk";

/** All that two people can share. Nothing of a private book is a kind here, nor the other way round. */
export const OUR_SCHEMA: Schema = createSchema([...Object.values(SHARED_KINDS), personNameKind, deviceNameKind]);
