/** Page of a rule that this package ships, in the folder `docs/rules` of the published package. */
export function urlOf(id: string): string {
  return `https://unpkg.com/onrecord/docs/rules/${id}.md`
}
