// The pages with forms come alive: 能拿多少, 人才, one calculation, the 测算单.
import { startLive } from "./live.js";
import { startShell } from "./shell.js";

startShell();
startLive();
document.documentElement.dataset.alive = "yes";
