extension Phrase {
  /// The phrase in English.
  var english: String {
    switch self {
    case .months:
      """
      \
      January,February,March,April,May,June,July,August,September,October,November,December
      """
    case .date: "{day} {month} {year}"
    case .readThis: "How to read this"
    case .teamReport: "Team report"
    case .managedBy: "{manager}’s team"
    case .startHere: "Start here"
    case .trainingNow: "Training on {date}, people by state"
    case .priorityRules: "Priority rules in {cycle}"
    case .rulesNotPeople: "Rules, never people."
    case .estimate: "best estimate"
    case .likelyBar: "likely range"
    case .scale: "every line: 0 to 100"
    case .organisation: "company"
    case .organisationMark: "company {n}"
    case .compared: "company: {n}"
    case .chart:
      """
      {n} slips in 100, likely between {low} and {high}; the company {organisation}; the line \
      runs from 0 to 100
      """
    case .readSlips:
      """
      “Slips in 100” is how often we expect this team to break the rule in a hundred \
      decisions on it. A rare slip that does great harm may stand above a frequent one \
      that does little.
      """
    case .readRange:
      """
      The bar is the likely range: it holds the true figure nine times out of ten. A long bar \
      means that we know little yet.
      """
    case .readSure:
      """
      “Likely above the company”: of all such claims about a team at most one in ten is \
      expected to be chance. That looks at one side only, so the company’s mark may lie inside \
      the bar. “Perhaps above”: the estimate is above, and it may be chance.
      """
    case .whoSees: "Who may see it"
    case .whoSeesTeam:
      """
      This team’s manager, the managers above, and HR; each look is written down. Everyone \
      in the team can print exactly this.
      """
    case .neverShown: "What is never shown"
    case .neverShownTeam:
      """
      Who slipped, anybody’s answers or scores, whether a try failed, or anything about \
      fewer than five people. The counts of training say who is done, not how it went.
      """
    case .organisationReport: "Company report"
    case .topRules: "Rules that matter most in {cycle}"
    case .topRulesWhy: "Bars run from 0 to 100 slips in 100 decisions."
    case .inShort: "In short"
    case .heatMap: "Teams and pillars in {cycle}"
    case .heatMapWhy:
      """
      Slips in 100; a pillar is a group of rules. The stronger a square’s colour, the further \
      above the company’s figure in the first row.
      """
    case .team: "Team"
    case .wholeOrganisation: "The company"
    case .shadeBelow: "fewer"
    case .shadeSame: "about the same"
    case .shadeAbove: "a quarter more"
    case .shadeFar: "half as many again"
    case .shadeTwice: "twice or more"
    case .moreTeamsOne: "{n} more team is not shown here; eslabon report --format csv holds all."
    case .moreTeamsMany: "{n} more teams are not shown here; eslabon report --format csv holds all."
    case .noTeams: "There is nothing to tell of teams yet."
    case .untestedNone: "Every rule is told."
    case .progressByLevel: "Training by level, {date}"
    case .levelHead: "Level"
    case .people: "people"
    case .readMap:
      """
      A number is how often a team is expected to break the rules of a pillar in a hundred \
      decisions. A dash hides what fewer than five people decided. Rows are ordered by \
      slips and their harm; it is a list of where to help, not of who is good.
      """
    case .whoSeesOrganisation:
      """
      HR, the privacy officer, and managers for their own part; each look is written down.
      """
    case .neverShownOrganisation:
      """
      Anybody’s answers or scores, whether a try failed, or anything about fewer than five \
      people.
      """
    }
  }
}
