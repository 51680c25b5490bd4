/// What reports say.
enum ReportPhrase: CaseIterable {
  case isSure, isNotSure
  // The analysis of a file
  case fileTeam, fileColumns, fileHidden, fileNothing
}
