import type { Context, Handler } from "hono";
import { acceptedEncoding, type Encoding } from "./accepted-encoding.ts";
import { matchesTag } from "./matches-tag.ts";
import { PAGE, type Site, type SiteFile } from "./site.ts";

const FOREVER = "public, max-age=31536000, immutable";
/** Kept, but asked about each time: an update of the app is seen at the next opening. */
const ASK_FIRST = "no-cache";

/** Answers with a file of the app, with the app's page for an address inside the app, and with 404 for anything else. */
export function serveSite(site: Site): Handler {
  return (context) => {
    const path = plainPath(context.req.path);
    const file = path === undefined ? undefined : (site.get(path) ?? pageFor(path, context, site));
    return file === undefined ? context.notFound() : send(file, context);
  };
}

/** The decoded path, or nothing where decoding fails or reveals a path in disguise. */
function plainPath(encoded: string): string | undefined {
  try {
    const path = decodeURIComponent(encoded);
    return /[\\\0]|\/\.|%|\/\//.test(path) ? undefined : path;
  } catch {
    return undefined;
  }
}

/** Only a person's navigation gets the page: a missing script or picture must fail as what it is. */
function pageFor(path: string, context: Context, site: Site): SiteFile | undefined {
  const last = path.slice(path.lastIndexOf("/") + 1);
  const navigates = context.req.header("Accept")?.includes("text/html") === true;
  return path === "/" || (navigates && !last.includes(".")) ? site.get(PAGE) : undefined;
}

async function send(file: SiteFile, context: Context): Promise<Response> {
  const encoding = file.packed === undefined ? undefined : acceptedEncoding(context.req.header("Accept-Encoding"));
  // Another encoding is another sequence of bytes, so it has its own tag.
  const tag = `"${encoding === undefined ? file.tag : `${file.tag}-${encoding}`}"`;
  const headers = new Headers({ "Cache-Control": file.forever ? FOREVER : ASK_FIRST, ETag: tag });
  if (file.packed !== undefined) headers.set("Vary", "Accept-Encoding");
  if (matchesTag(context.req.header("If-None-Match"), tag)) return new Response(null, { status: 304, headers });

  const bytes = await bytesUnder(file, encoding);
  headers.set("Content-Type", file.type);
  headers.set("Content-Length", String(bytes.length));
  if (encoding !== undefined) headers.set("Content-Encoding", encoding);
  return new Response(bytes, { headers });
}

async function bytesUnder(file: SiteFile, encoding: Encoding | undefined): Promise<Buffer<ArrayBuffer>> {
  return encoding === undefined || file.packed === undefined ? file.bytes : file.packed(encoding);
}
