export function distalRankModule(): string;
