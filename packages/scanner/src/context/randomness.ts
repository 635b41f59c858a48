/**
 * How unlikely a letter is after another one in source code and prose: −log2 of its share, one hexadecimal digit a pair,
 * a row per first letter, the last row for the start of a word. Counted over 280 MB of public repositories, 2026-11.
 */
const surprise: readonly string[] = [
  "84459759598343a5a343576769", "3777278735927938b5564bab5b", "496839b36b449928b4635bbc7b", "3665178838866746b45647867a",
  "5744656979945386623476646a", "2888459a2995973aa3754bbb6c", "4778255539966447a356499b79", "38892aaa3a97783795744a9c8b",
  "6644555ba9845235a64396b8a7", "38862999597968377838386989", "37772566398675469536477b8a", "388426993a946847c944379c6c",
  "2586279a3a9658339957699a8b", "3843353958677647b83356ab7a", "6655856969654264c25546589a", "3a8639975c948934c3535aa77d",
  "59788998799489778777097989", "3855275a3b576538c554559c5c", "594728954b6766449732487b6b", "396838933aa67635b45557894a",
  "546638795a934384c3339aa9aa", "1a8a2a7a2bb78959b89968bb9b", "288738942a978428a457765a8b", "594848a84aa77972a772899769",
  "565657895a7544319545777a88", "27771886487756388767576857", "45344466476555548443566978",
];

const letterA = 97;
/** The last row: no letter stands before. */
const wordStart = 26;

/** Mean surprise of the letters of a text in bits; words of English and identifiers stay near 4.2, random letters near 6. */
export function meanSurprise(text: string): number {
  let previous = wordStart;
  let sum = 0;
  let letters = 0;
  for (const char of text) {
    const letter = (char.charCodeAt(0) | 0x20) - letterA;
    const isLetter = letter >= 0 && letter < wordStart && char.charCodeAt(0) > 0x40;
    // A capital after a small letter starts a word.
    const isNewWord = isLetter && char < "a" && previous !== wordStart;
    if (isLetter) {
      sum += parseInt(surprise[isNewWord ? wordStart : previous]?.charAt(letter) ?? "6", 16);
      letters += 1;
    }
    previous = isLetter ? letter : wordStart;
  }
  return letters === 0 ? 0 : sum / letters;
}
