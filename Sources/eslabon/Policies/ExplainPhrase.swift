import Content
import PrivacyPolicy

/// What `eslabon policy explain` says around a rule.
enum ExplainPhrase: CaseIterable {
  case rule
  case why
  case action
  case law
  case severity
  case asOf
  case touched
  case everyone
  case situations
  case noSituation
  case kept
  case broken
  case both
  case asked
  case talk

  /// The words in a language; English where it has none.
  func callAsFunction(_ language: Language) -> String {
    language == "es" ? spanish : english
  }

  private var english: String {
    switch self {
    case .rule: "The rule"
    case .why: "Why"
    case .action: "What to do"
    case .law: "Law"
    case .severity: "How grave"
    case .asOf: "As of"
    case .touched: "Who meets it"
    case .everyone: "everyone"
    case .situations: "Situations that exercise it"
    case .noSituation: "none yet"
    case .kept: "can be kept"
    case .broken: "can be broken"
    case .both: "can be kept or broken"
    case .asked: "asks what one knows of it"
    case .talk: "A five-minute talk"
    }
  }

  private var spanish: String {
    switch self {
    case .rule: "La regla"
    case .why: "Por qué"
    case .action: "Qué hacer"
    case .law: "Ley"
    case .severity: "Gravedad"
    case .asOf: "Según la ley a"
    case .touched: "Quién se la encuentra"
    case .everyone: "todo el mundo"
    case .situations: "Situaciones que la practican"
    case .noSituation: "ninguna todavía"
    case .kept: "se puede cumplir"
    case .broken: "se puede incumplir"
    case .both: "se puede cumplir o incumplir"
    case .asked: "pregunta lo que se sabe de ella"
    case .talk: "Una charla de cinco minutos"
    }
  }
}

extension Severity {
  /// How grave it is, in words.
  func words(_ language: Language) -> String {
    switch (self, language == "es") {
    case (.critical, false): "must get right (critical)"
    case (.serious, false): "serious"
    case (.minor, false): "minor"
    case (.critical, true): "no puede fallar (crítica)"
    case (.serious, true): "grave"
    case (.minor, true): "leve"
    }
  }
}

extension Clause.Source {
  /// Where a rule comes from, in words.
  func words(_ language: Language) -> String {
    switch (self, language == "es") {
    case (.law, false): "law"
    case (.company, false): "house rule"
    case (.law, true): "ley"
    case (.company, true): "norma de la casa"
    }
  }
}
