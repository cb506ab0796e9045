export type Encoding = "br" | "gzip";

const PREFERRED: readonly Encoding[] = ["br", "gzip"];

/** The encoding to answer with, by RFC 9110 section 12.5.3; `undefined` is the file as it is. */
export function acceptedEncoding(header: string | undefined): Encoding | undefined {
  const weights = new Map<string, number>();
  for (const part of (header ?? "").toLowerCase().split(",")) {
    const [name = "", ...parameters] = part.split(";").map((piece) => piece.trim());
    const quality = parameters.find((parameter) => parameter.startsWith("q="));
    weights.set(name, quality === undefined ? 1 : Number(quality.slice(2)));
  }
  return PREFERRED.find((encoding) => (weights.get(encoding) ?? weights.get("*") ?? 0) > 0);
}
