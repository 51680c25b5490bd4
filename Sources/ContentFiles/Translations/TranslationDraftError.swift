/// Why a translation cannot be brought up to date.
public enum TranslationDraftError: Error, Sendable {
  /// The situation is written in that language.
  case isBaseLanguage
  /// The situation has errors of its own.
  case brokenSituation([LocatedDiagnostic])
  /// The translation cannot be read as YAML.
  case brokenTranslation([LocatedDiagnostic])
  /// The entries of the translation of this name do not begin a line each.
  case notOneEntryALine(String)
}
