extension Phrase {
  /// What is said where a policy is asked about a task, in English; empty for every other phrase.
  var englishOfTasks: String {
    switch self {
    case .mayITitle: "MAY I?"
    case .mayIOpening:
      "A few questions about what you want to do; then the policy answers. Nothing is kept."
    case .mayIYes: "YES, AS FAR AS THE POLICY SAYS"
    case .mayIYesMeans: "If it turns out otherwise than you said, ask again."
    case .mayINo: "NO"
    case .mayINotYet: "NOT YET"
    case .mayICannotTell: "THE POLICY CAN'T TELL"
    case .mayICannotTellMeans: "That is no yes. Ask before you do it."
    case .mayINoRule: "NO RULE SPEAKS ABOUT THIS"
    case .mayINoRuleMeans: "That is no yes. Ask before you do it."
    case .mayINotCovered: "THE QUESTIONS DON'T REACH THAT FAR"
    case .mayINotCoveredMeans: "So the policy has not been asked. Say it in your own words to:"
    case .mayIAgain: "Ask again when that is so: other rules may speak then."
    case .mayIFindOut: "FIND OUT"
    case .mayIAsk: "ASK"
    case .mayIAskNobody:
      "whoever looks after privacy here (content/organisation.yaml names nobody)"
    case .mayIHere: "HERE"
    case .mayIRuleLater: "The rules come with the answer."
    case .mayIFirst: "This is the first question."
    case .mayIBack: "Back one question."
    case .mayILeft: "Left without an answer. Nothing was kept."
    case .mayIKeys: "? what you can type, b back, q leave."
    case .mayIKeysInFull:
      "Type numbers to answer.\nb goes back one question.\nr reads the question again.\nq leaves; nothing is kept."
    case .mayIAfter: "Enter leaves. p the rules in full, b back one question, n another task."
    case .keyTaskRule: "p rules in full"
    case .keyTaskBack: "b back"
    case .keyTaskAnother: "n another task"
    case .helpTick: "Space|ticks, where several answers may be true; 0 says none"
    case .helpTaskBack: "b|takes the last answer back"
    case .helpTaskRule: "p|the rules in full, once there is an answer"
    case .helpTaskAnother: "n|another task, once there is an answer"
    case .helpTaskLeave: "q|leaves; nothing is kept"
    case .helpTaskPlain: "--plain|plain lines for screen readers"
    case .homeMayI:
      "eslabon may-i           may I do this? a few questions, and the policy answers"
    case .helpNowMayI: "Not sure whether you may do something? Before you do it: eslabon may-i"
    default: ""
    }
  }
}
