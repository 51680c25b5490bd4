/// A word or a sentence that reports share, whatever they are printed as; what is in braces is filled
/// in.
public enum ReportTerm: String, CaseIterable, Sendable {
  // The organisation, in the middle of a sentence
  case company
  // The unit
  case slips
  // The interval of nine in ten
  case likelyRange
  // How a rate stands to the organisation's
  case likelyAbove
  case perhapsAbove
  case notAbove
  // The same in a table
  case likely
  case perhaps
  case no
  // How a rate moved
  case trendNew
  case trendNone
  case trendFewer
  case trendMore
  // A measuring cycle of half a year
  case firstHalf
  case secondHalf
  // How grave a slip is, and how links are ranked
  case grave
  case serious
  case minor
  case ranked
  // The choice that tempts
  case lure
  case quoted
  case lureHead
  // Kinds of links
  case rest
  case others
  case noneAbove
  case doThis
  case minutes
  // What is not told, and why
  case tooFew
  case tooFewWhy
  case hiddenOne
  case hiddenMany
  case hiddenSquare
  case untested
  // When and of whom
  case madeOn
  case withTeamsBelow
  case teamOf
  case theTop
  // Pillars
  case pillarMeaning
  case culture
  case trust
  case minimisation
  case transparency
  case choice
  case security
  // What stands first in an organisation's report
  case sentenceRule
  case sentencePeak
  case sentenceNoPeak
  case sentenceChange
  case sentenceNoChange
  case sentenceFirst
  // Levels of management
  case everybody
  case topLevel
  case topAndReports
  case managers
  case mixedLevel
  case staff
  case loop
  case level
  case levels
  // How people stand
  case done
  case due
  case overdue
  case away
  case exempt
  case notAsked
}
