/// What reports say.
enum ReportPhrase: CaseIterable {
  case isSure, isNotSure
  // The analysis of a file
  case fileTeam, fileColumns, fileHidden, fileNothing
  // A team's links
  case reportNotYet, reportNotOfTeam, reportMade, linksHead, linksNone, linksScale, linksHidden
  case linkFigures, linkCompany, linkLure, lureBehind, linkDo, linkRest
  case restHead
  case surelyAbove, perhapsAbove, notAbove, trendNew, trendNone, trendFewer, trendMore
  // Teams by pillars
  case mapHead, mapPillars, mapTeam, mapTop, mapCompany, mapMore, mapKey
  case pillarCulture, pillarTrust, pillarMinimisation, pillarTransparency, pillarChoice
  case pillarSecurity, pillarOther
  // An organisation
  case teamOf, level, organisation
  case organisationHead, rulesHead, rulesColumns, untestedHead, itemsHead, item, levelsHead
  case levelsColumns
}
