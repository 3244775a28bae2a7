/** Whether a GB/T 2260 code lies in a region: a province holds every code with its first two digits, a prefecture with its first four. */
export function isWithinRegion(code: string, region: string): boolean {
  if (region.endsWith('0000')) return code.startsWith(region.slice(0, 2));
  if (region.endsWith('00')) return code.startsWith(region.slice(0, 4));
  return code === region;
}
