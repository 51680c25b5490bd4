extension ReportPhrase {
  /// The phrase in English; `{name}` is filled in.
  var english: String {
    switch self {
    case .fileTeam: "{team}, {people}"
    case .fileColumns: "SLIPS IN 100,LIKELY RANGE,ALL,ABOVE ALL?,RULE"
    case .fileHidden:
      "1 team of fewer than five people is not shown.|{n} teams of fewer than five people are not shown."
    case .fileNothing: "No team in the file has five people, so there is nothing to tell."
    case .fileKey:
      "Ranked by slips times severity. The likely range holds the true figure nine times "
        + "in ten; of all that is “likely” above, at most one in ten is chance."
    case .reportNotYet:
      "There is no report of weak links yet. The next one is made after {day}; until then "
        + "only progress is shown."
    case .reportNotOfTeam:
      "The report of {cycle} does not know this team: nobody decided anything in it then. "
        + "The next one is made after {day}."
    case .reportMade: "The report of {cycle} was made; managers see it with `eslabon team`."
    case .linksHead: "WEAK LINKS of {cycle}: rules, never people."
    case .linksScale:
      "Lines from 0 to 100: = the likely range (nine times in ten), O the estimate, | the company."
    case .namesToday: "Names are today’s; the figures are of the team of {cycle}."
    case .linkFigures: "{slips} slips in 100, {range}; the company {company}. {standing}. {trend}."
    case .linkDo: "Do this: eslabon talk {rule} (5 minutes)"
    case .othersColumns: "#,SLIPS,RANGE,COMPANY,ABOVE?,RULE"
    case .moreRules: "1 more rule: add --all|{n} more rules: add --all"
    case .mapHead: "SLIPS IN 100, team by pillar. Gravest first."
    case .mapBelowHead: "SLIPS IN 100 by pillar, each team with the teams below. Gravest first."
    case .mapTeam: "Team of"
    case .mapTop: "The top"
    case .mapCompany: "The company"
    case .mapMore: "and 1 more team: add --all|and {n} more teams: add --all"
    case .mapKey:
      "! half as much again as the company, !! twice as much, – hidden to protect people."
    case .organisation: "The company"
    case .organisationHead: "The company in {cycle}."
    case .rulesHead: "PRIORITY RULES of the company, slips in 100"
    case .rulesColumns: "RULE,SLIPS,GRAVITY"
    case .itemsHead: "QUESTIONS THAT MEASURE BADLY: who slips there does not slip elsewhere."
    case .itemsScale:
      "The figure says how slips there go with slips elsewhere: 1 always, 0 not at all, "
        + "below 0 the other way round."
    case .levelsHead: "NOW, on {day}, by level of management"
    }
  }
}
