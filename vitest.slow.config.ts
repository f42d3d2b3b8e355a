import base from './vitest.config.ts';
const b: any = base;
export default { ...b, test: { ...b.test, maxWorkers: 1, projects: b.test.projects.map((p: any) => ({ ...p, test: { ...p.test, isolate: false, testTimeout: 900_000, hookTimeout: 900_000 } })) } };
