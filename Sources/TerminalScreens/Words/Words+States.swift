import Content
import TrainingDesk

extension Words {
  /// How an offer stands.
  func state(_ state: Offer.State) -> String {
    switch state {
    case .new: self(.stateNew)
    case .unfinished(let decided, let about):
      self(.stateUnfinished, ("n", String(decided)), ("about", String(about)))
    case .notYet: self(.stateNotYet)
    case .mustGetRight: self(.stateMustGetRight)
    case .done(let day, let isBegunAgain):
      self(isBegunAgain ? .stateDoneAgain : .stateDone, ("day", date(day)))
    }
  }

  /// A fixed reason why a question is not good.
  func remark(_ remark: Remark) -> String {
    switch remark {
    case .unclear: self(.remarkUnclear)
    case .unrealistic: self(.remarkUnrealistic)
    case .noAnswerFits: self(.remarkNoAnswerFits)
    case .ruleDoubtful: self(.remarkRuleDoubtful)
    case .mistake: self(.remarkMistake)
    }
  }
}
