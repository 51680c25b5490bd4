/// A phrase of the pages; what is in braces is filled in.
enum Phrase: CaseIterable, Sendable {
  // General
  case months
  case date
  case readThis

  // Team
  case teamReport
  case managedBy
  case startHere
  case trainingNow
  case priorityRules
  case rulesNotPeople
  case estimate
  case likelyBar
  case scale
  case organisation
  case organisationMark
  case compared
  case chart
  case readSlips
  case readRange
  case readSure
  case whoSees
  case whoSeesTeam
  case neverShown
  case neverShownTeam

  // Organisation
  case organisationReport
  case topRules
  case topRulesWhy
  case inShort
  case heatMap
  case heatMapWhy
  case team
  case wholeOrganisation
  case shadeBelow
  case shadeSame
  case shadeAbove
  case shadeFar
  case shadeTwice
  case moreTeamsOne
  case moreTeamsMany
  case noTeams
  case untestedNone
  case progressByLevel
  case levelHead
  case people
  case readMap
  case whoSeesOrganisation
  case neverShownOrganisation
}
