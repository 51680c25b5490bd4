extension ReportPhrase {
  /// The phrase in English; `{name}` is filled in.
  var english: String {
    switch self {
    case .isSure: "yes"
    case .isNotSure: "not yet"
    case .fileTeam: "{team}, {people}"
    case .fileColumns: "RULE,SLIPS IN 100,ALL,ABOVE?"
    case .fileHidden:
      "1 team of fewer than five people is not shown.|{n} teams of fewer than five people are not shown."
    case .fileNothing: "No team in the file has five people, so there is nothing to tell."
    case .reportNotYet:
      "There is no report of weak links yet. The next one is made after {day}; until then only "
        + "progress is shown."
    case .reportMade: "The report of {cycle} was made; managers see it with `eslabon team`."
    case .linksHead: "WEAK LINKS of {cycle}: rules, never people. Gravest first."
    case .linksNone: "Too few people answered to say anything of this team."
    case .linksScale:
      "Each line reaches from 0 to {most} slips in 100: = nine in ten sure, O expected, | the company."
    case .linksHidden:
      "Hidden to protect people: 1 rule|Hidden to protect people: {n} rules"
    case .linkFigures: "{slips} slips in 100 ({interval})"
    case .linkInterval: "{interval} slips in 100"
    case .linkCompany: "company {company}; above it? {sure}"
    case .linkLure: "What tempts: “{choice}” in “{situation}”."
    case .linkDo: "Do: eslabon talk {rule}   (5 minutes)"
    case .linkRest: "The other rules of {pillar}, together"
    case .surelyAbove: "yes, sure"
    case .perhapsAbove: "perhaps, not sure yet"
    case .notAbove: "no"
    case .trendNew: "New this cycle."
    case .trendNone: "No clear change since {cycle}."
    case .trendFewer: "{points} fewer than in {cycle}."
    case .trendMore: "{points} more than in {cycle}."
    case .mapHead: "SLIPS IN 100, team by pillar. Gravest first."
    case .mapTeam: "Team of"
    case .mapTop: "The top"
    case .mapCompany: "The company"
    case .mapMore: "and {n} more; --format csv lists all"
    case .mapKey: "! half as much again as the company, !! twice as much, – too few to say."
    case .mapPillars: "Culture,Trust,Minimal,Clarity,Choice,Security"
    case .pillarCulture: "culture"
    case .pillarTrust: "trust"
    case .pillarMinimisation: "minimisation"
    case .pillarTransparency: "transparency"
    case .pillarChoice: "choice"
    case .pillarSecurity: "security"
    case .pillarOther: "others"
    case .organisationHead: "The company in {cycle}. Made on {day}."
    case .rulesHead: "PRIORITY RULES of the company, gravest first"
    case .rulesColumns: "RULE,SLIPS IN 100,"
    case .untestedHead: "RULES THAT NOBODY MET in {cycle}"
    case .itemsHead: "QUESTIONS THAT MEASURE BADLY: who slips there does not slip elsewhere"
    case .item: "{situation}, {decision} ({rule}): {figure}"
    case .levelsHead: "NOW, by level"
    case .levelsColumns: "LEVEL,DONE,DUE,OVERDUE,AWAY,EXEMPT,NOT ASKED"
    }
  }
}
