import { newDeviceId, newSpaceId, seededChance } from "@counterpoint/kernel";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { concat } from "./bytes.ts";
import { listOf, record } from "./compound.ts";
import { bytesUpTo, deviceId, exactly, type Field, hash, oneOf, spaceId, u8, u16, u32, u64, upTo } from "./field.ts";
import { createReader } from "./reader.ts";

function throughBytes<T>(field: Field<T>, value: T): T {
  const bytes = concat(field.write(value));
  const reader = createReader(bytes);
  const read = field.read(reader);
  expect(bytes.length).toBeGreaterThanOrEqual(field.least);
  expect([reader.error, reader.left]).toEqual([undefined, 0]);
  return read;
}

describe("whole numbers", () => {
  const WIDTHS = [
    ["u8", u8, 1, 255],
    ["u16", u16, 2, 65_535],
    ["u32", u32, 4, 4_294_967_295],
    ["u64", u64, 8, Number.MAX_SAFE_INTEGER],
    ["one up to 7", upTo(7), 1, 7],
  ] as const;

  test.for(WIDTHS)("come back, from 0 to the most that %s holds", ([, field, width, most]) => {
    fc.assert(
      fc.property(fc.oneof(fc.constantFrom(0, 1, most), fc.integer({ min: 0, max: most })), (value) => {
        expect(throughBytes(field, value)).toBe(value);
        expect(concat(field.write(value))).toHaveLength(width);
      }),
    );
  });

  test("are written with the most significant byte first", () => {
    expect(concat(u32.write(0x01020304))).toEqual(Uint8Array.of(1, 2, 3, 4));
    expect(concat(u64.write(2 ** 40 + 5))).toEqual(Uint8Array.of(0, 0, 1, 0, 0, 0, 0, 5));
  });

  test.for(WIDTHS)("that %s cannot hold are a mistake", ([, field, , most]) => {
    for (const wrong of [-1, 0.5, most + 1, Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(() => field.write(wrong)).toThrow(RangeError);
    }
  });
});

describe("bytes", () => {
  test("of a fixed length, and up to one, come back", () => {
    fc.assert(
      fc.property(fc.uint8Array({ minLength: 32, maxLength: 32 }), fc.uint8Array({ maxLength: 50 }), (fixed, some) => {
        expect(throughBytes(hash, fixed)).toEqual(fixed);
        expect(throughBytes(bytesUpTo(50), some)).toEqual(some);
      }),
    );
  });

  test("of another length, and beyond it, are a mistake", () => {
    expect(() => hash.write(new Uint8Array(31))).toThrow(RangeError);
    expect(() => exactly(3, "three").write(new Uint8Array(4))).toThrow("a three has 3 bytes");
    expect(() => bytesUpTo(5).write(new Uint8Array(6))).toThrow(RangeError);
  });

  test("are not copied when they are read", () => {
    const source = concat(bytesUpTo(9).write(Uint8Array.of(1, 2, 3)));
    expect(bytesUpTo(9).read(createReader(source)).buffer).toBe(source.buffer);
  });
});

describe("ids", () => {
  test("come back, in sixteen bytes", () => {
    const chance = seededChance(11);
    const [space, device] = [newSpaceId(chance), newDeviceId(chance)];
    expect([throughBytes(spaceId, space), throughBytes(deviceId, device)]).toEqual([space, device]);
    expect(concat(spaceId.write(space))).toHaveLength(16);
  });
});

describe("names", () => {
  const colour = oneOf(["red", "green"]);

  test("are their place in the list", () => {
    expect(concat(colour.write("green"))).toEqual(Uint8Array.of(1));
    expect(throughBytes(colour, "red")).toBe("red");
  });

  test("hold:H9 that come later are told from broken ones", () => {
    const reader = createReader(Uint8Array.of(2));
    colour.read(reader);
    expect(reader.error).toBe("unknown-value");
  });
});

describe("lists and records", () => {
  const pairs = listOf(record({ at: u16, name: bytesUpTo(10) }), { least: 1, most: 3 });

  test("come back", () => {
    const value = [
      { at: 1, name: Uint8Array.of(9) },
      { at: 2, name: new Uint8Array() },
    ];
    expect(throughBytes(pairs, value)).toEqual(value);
  });

  test("say what they are", () => {
    expect(pairs.layout).toBe("1…3 × (at: u16 · name: bytes≤10)");
    expect(pairs.least).toBe(8);
  });

  test("of too many or too few are a mistake", () => {
    const one = { at: 1, name: new Uint8Array() };
    expect(() => pairs.write([])).toThrow(RangeError);
    expect(() => pairs.write([one, one, one, one])).toThrow(RangeError);
  });

  test("keep the first error, and read nothing more", () => {
    const reader = createReader(Uint8Array.of(0, 2, 0, 1, 0, 0, 0, 99, 1, 2, 3, 4, 5, 6));
    pairs.read(reader);
    expect(reader.error).toBe("too-long");
    expect([reader.left, reader.whole(8), reader.bytes(5).length]).toEqual([0, 0, 0]);
  });
});
