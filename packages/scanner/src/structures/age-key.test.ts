import { expect, it } from "vitest";
import { ageKey } from "./age-key.ts";

/** Test vectors of BIP 173. */
it.each(["A12UEL5L", "abcdef1qpzry9x8gf2tvdw0s3jn54khce6mua7lmqqqxw", "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3w"])(
  "accepts the checksum of %s",
  (text) => expect(ageKey.judge(text)).toBe("valid"),
);

it.each(["A1G7SGD8", "A12UEL5Q", "split1checkupstagehandshakeupstreamerranterredcaperred2y9e3q", "abcdef1bbbbbbbbb"])(
  "refuses the checksum of %s",
  (text) => expect(ageKey.judge(text)).toBe("invalid"),
);
