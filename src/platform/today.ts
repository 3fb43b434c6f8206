/** Today's ISO date where the reader is. */
export function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(twoDigits).join("-");
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}
