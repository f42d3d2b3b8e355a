/** What the explorer's tabs hold when a circle is opened for the first time. */
export interface FirstTab {
  readonly query: string;
}

const inACircle = (name: string): FirstTab[] => [
  {
    query: `# What you may see, as who you signed in as.
query MyWeek {
  me { id name }
  circle { slug name country }
  myTeams {
    edges { node { id name owner { name } } }
  }
  myVisits(first: 5) {
    edges { node { from to state hostCircle } }
  }
}
`,
  },
  {
    query: `# What you may do. This is open to everyone:
# what you are called, and how to reach you.
mutation ReachMe {
  introduceMyself(
    input: { name: ${JSON.stringify(name)}, channel: PHONE }
  ) { id name channel }
}
`,
  },
  {
    query: `# What a refusal looks like:
# a code for programs, a fix for people.
query NotMine {
  team(id: "team_00000000000000000000000000") {
    name
  }
}
`,
  },
];

const nationwide: FirstTab[] = [
  {
    query: `# The circles, and what each lets be known.
query TheCoOp {
  circles {
    edges { node { slug name country districts } }
  }
}
`,
  },
];

/** The first tabs in a circle, or at `national`, for the person of that name. */
export function firstTabs(slug: string, name: string): FirstTab[] {
  return slug === 'national' ? nationwide : inACircle(name);
}
