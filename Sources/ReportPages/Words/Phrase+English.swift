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
    case .firstHalf: "the first half of {year}"
    case .secondHalf: "the second half of {year}"
    case .madeOn: "Made on {date}"
    case .done: "done"
    case .due: "due"
    case .overdue: "overdue"
    case .away: "away"
    case .exempt: "exempt"
    case .slips: "slips in 100"
    case .readThis: "How to read this"
    case .teamReport: "Team report"
    case .managedBy: "{manager}’s team"
    case .startHere: "Start here"
    case .trainingNow: "Training, people by state"
    case .priorityRules: "Priority rules in {cycle}"
    case .rulesNotPeople: "Rules, never people. Gravest first, by how often and how much harm."
    case .others: "The other rules, in the same order"
    case .rest: "Other rules of this pillar, together"
    case .estimate: "best estimate"
    case .likely: "likely range"
    case .organisation: "whole organisation"
    case .organisationMark: "organisation {n}"
    case .likelyRange: "likely {range}"
    case .compared: "whole organisation: {n}"
    case .chart:
      """
      {n} slips in 100, likely between {low} and {high}; the whole organisation \
      {organisation}
      """
    case .above: "Above the organisation"
    case .perhapsAbove: "Perhaps above the organisation"
    case .within: "Not above the organisation"
    case .sureYes: "Sure? Yes"
    case .sureNotYet: "Sure? Not yet"
    case .fewerThan: "Fewer than in {cycle}"
    case .moreThan: "More than in {cycle}"
    case .fewerThanBefore: "Fewer than before"
    case .moreThanBefore: "More than before"
    case .noClearChange: "No clear change"
    case .newThisCycle: "New this cycle"
    case .behind: "What tempts"
    case .next: "Next"
    case .minutes: "{n} min"
    case .tooFew: "Too few to say"
    case .tooFewWhy:
      """
      A rule is told only where at least five people decided on it. That protects people; \
      it is nobody’s fault.
      """
    case .hiddenOne: "Hidden to protect people: {n} rule"
    case .hiddenMany: "Hidden to protect people: {n} rules"
    case .readSlips:
      """
      “Slips in 100” is how often we expect this team to break the rule in a hundred \
      decisions on it. A rare slip that does great harm may stand above a frequent one \
      that does little.
      """
    case .readRange:
      """
      The bar holds the true figure nine times out of ten; a long bar means that we know \
      little yet. Where no single figure stands, it would give away what each person did.
      """
    case .readSure:
      """
      “Sure? Yes”: above the whole organisation, and hardly by chance. “Not yet”: it may \
      be chance.
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
    case .organisationReport: "Organisation report"
    case .topRules: "Rules that matter most in {cycle}"
    case .topRulesWhy: "By how often they are broken and how much harm that does."
    case .heatMap: "Teams and pillars in {cycle}"
    case .heatMapWhy:
      """
      Slips in 100. The stronger a square’s colour, the further above the organisation’s \
      figure in the first row.
      """
    case .team: "Team"
    case .wholeOrganisation: "Whole organisation"
    case .withTeamsBelow: "with the teams below"
    case .shadeBelow: "fewer"
    case .shadeSame: "about the same"
    case .shadeAbove: "a quarter more"
    case .shadeFar: "half as many again"
    case .shadeTwice: "twice or more"
    case .hiddenSquare: "hidden to protect people"
    case .moreTeamsOne: "{n} more team is not shown here."
    case .moreTeamsMany: "{n} more teams are not shown here."
    case .noTeams: "There is nothing to tell of teams yet."
    case .untested: "Not told: nobody, or too few people, decided about these rules"
    case .untestedNone: "Every rule is told."
    case .progressByLevel: "Training by level"
    case .level: "Level"
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
