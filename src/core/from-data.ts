/**
 * The one of `choices` that a word in our own data names.
 *
 * @throws on an unknown word: the data ships with Sidenote and is tested.
 */
export function oneFromData<T extends string>(choices: readonly T[], word: string): T {
  const choice = choices.find((one) => one === word);
  if (choice === undefined) throw new Error(`unknown word in the data: ${word}`);
  return choice;
}
