// Squiggle on its own ground: the sum of 40 terms "(2k to 5k) * (3 to 9)", 10,000 samples, warm.
// needs: npm install @quri/squiggle-lang (0.10 was measured), then: node squiggle.mjs
import { run } from "@quri/squiggle-lang";

const terms = Array.from({ length: 40 }, () => "(2k to 5k) * (3 to 9)").join(" + ");
const code = `x = ${terms}\nmean(x)`;
const environment = { sampleCount: 10000, xyPointLength: 1000, seed: "1" };
const times = [];
let mean;
for (let i = 0; i < 12; i++) {
  const start = performance.now();
  const output = await run(code, { environment });
  times.push(performance.now() - start);
  mean = output.result.ok ? output.result.value.result.toString() : output.result.value.toString();
}
times.splice(0, 3);
times.sort((a, b) => a - b);
console.log(`median ${times[4].toFixed(1)} ms, least ${times[0].toFixed(1)} ms; mean ${mean}`);
