import { harmless } from "../harmless.ts";
import { styled } from "../output.ts";
import { checkObjects } from "../objects/check-objects.ts";
import type { Aim } from "../objects/check-objects.ts";
import { listObjects } from "../objects/object-list.ts";
import { tell } from "../report/tell.ts";
import type { Telling } from "../report/tell.ts";
import type { Place } from "../scan/report.ts";
import { paragraph } from "../secret/paragraph.ts";

/** What a door says besides the findings. */
export interface DoorWords {
  readonly head: (count: number) => string;
  readonly goOn: string;
}

/** Checks what some revisions bring, and tells. */
export async function door(aim: Aim, tips: readonly string[], telling: Telling, said: DoorWords): Promise<number> {
  const { report, policy } = await checkObjects(await listObjects(aim.revisions, tips), aim);
  return tell(report, telling, { pretty: async () => told(report.places, said), policy });
}

export function told(places: readonly Place[], { head, goOn }: DoorWords): string {
  return [styled(["red", "bold"], head(places.length)), ...places.map((place) => paragraph([spot(place)], place)), goOn].join("\n\n");
}

function spot({ path, line, column, commit }: Place): string {
  const where = `${harmless(path)}:${line}:${column}`;
  return commit ? `${where} in ${commit.id.slice(0, 10)} (${commit.author}, ${commit.date})` : where;
}
