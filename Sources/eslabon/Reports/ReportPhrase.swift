/// What reports say in the terminal alone; what pages say too is a ``ReportPages/ReportTerm``.
enum ReportPhrase: CaseIterable {
  // The analysis of a file
  case fileTeam, fileColumns, fileHidden, fileNothing, fileKey
  // A team's links
  case reportNotYet, reportNotOfTeam, reportMade, linksHead, linksScale, namesToday
  case linkFigures, linkDo, othersColumns, moreRules
  // Teams by pillars
  case mapHead, mapBelowHead, mapTeam, mapTop, mapCompany, mapMore, mapKey
  // An organisation
  case organisation, organisationHead, rulesHead, rulesColumns, itemsHead, itemsScale, levelsHead
}
