import { GraphQLError, type GraphQLSchema, isScalarType, Kind, type ValueNode } from 'graphql';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Gives `Date` its meaning: a calendar day that exists. */
export function attachScalars(schema: GraphQLSchema): void {
  const date = schema.getType('Date');
  if (!isScalarType(date)) return;
  date.parseValue = parseDay;
  date.parseLiteral = (node: ValueNode) => parseDay(node.kind === Kind.STRING ? node.value : undefined);
}

function parseDay(value: unknown): string {
  if (typeof value === 'string' && DAY.test(value) && exists(value)) return value;
  throw new GraphQLError(`${JSON.stringify(value)} is not a day; write it as "2020-01-30".`);
}

/** `Date` rolls 30 February over into March, so only a day that comes back is one. */
function exists(day: string): boolean {
  const instant = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(instant.getTime()) && instant.toISOString().startsWith(day);
}
