/** What the explorer opens with: three questions that the seeds answer. */
export const workedQueries = [
  {
    title: '协同链条',
    query: `# By which chains did 辽科协发〔2020〕3号 reach anyone, and what proves it?
{
  coordinationChains(from: { document: { number: "辽科协发[2020]3号" } }, first: 10) {
    ... on CoordinationChains {
      complete
      chains {
        basis
        confidence
        days { min max }
        hops {
          kind
          to {
            ... on Organization { name }
            ... on Audience { text }
            ... on Document { number title }
            ... on Action { summary }
          }
          on { latest }
          undated
          basis
          facts { evidence(first: 1) { nodes { text locator start end verified } } }
        }
      }
    }
    ... on NotFound { message nearest }
  }
}
`,
  },
  {
    title: '牵头任务',
    query: `# Which tasks of 科协办发计字〔2020〕16号 does 湖北省科协 lead, and which department organizes each?
{
  directives(
    first: 20
    filter: {
      document: { key: ["cast-hubei-plan"] }
      assignment: { role: [LEAD], organization: { name: ["湖北省科学技术协会"] } }
    }
  ) {
    nodes {
      locator
      title
      assignments(first: 10) {
        nodes {
          roles
          verbatim
          assignee {
            ... on Organization { name }
            ... on Audience { text }
          }
          evidence(first: 1) { nodes { text start end } }
        }
      }
    }
  }
}
`,
  },
  {
    title: '时间线',
    query: `# What happened when, and what has no date?
{
  timeline {
    events(first: 20) {
      nodes {
        kind
        on { earliest latest }
        subject {
          ... on Document { number title }
          ... on Action { summary }
        }
      }
    }
    undated(first: 10) {
      totalCount
      nodes { subject { ... on Document { number title unstated } } }
    }
  }
}
`,
  },
] as const;
