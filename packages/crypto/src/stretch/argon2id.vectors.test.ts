import { toHex } from "@counterpoint/kernel";
import { expect, test } from "vitest";
import raw from "../../vectors/argon2id-reference.json?raw";
import { utf8 } from "../bytes.ts";
import { argon2id } from "./argon2id.ts";

interface Vector {
  readonly password: string;
  readonly salt: string;
  readonly passes: number;
  readonly memoryKiB: number;
  readonly tag: string;
}

const file: { readonly tests: readonly Vector[] } = JSON.parse(raw);

test("every vector of the file is run below", () => expect(file.tests).toHaveLength(6));

test.each(file.tests)(
  "the reference implementation gives the same: $password, $salt, $passes, $memoryKiB",
  async (vector) => {
    const { password, salt, passes, memoryKiB, tag } = vector;
    expect(toHex(await argon2id(utf8(password), utf8(salt), { passes, memoryKiB }))).toBe(tag);
  },
);
