/** Logs an unexpected error once, with what was being done. Nothing raw reaches the reader. */
export function report(during: string): (error: unknown) => void {
  return (error) => console.error(`Sidenote: ${during}`, error);
}
