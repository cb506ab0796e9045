import { beforeEach } from "vitest";
import { pointAway } from "../apps/web/src/ui/testing/point-away.acceptance.ts";

beforeEach(pointAway);
