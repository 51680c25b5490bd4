import Content
public import TrainingDesk

extension LinePages {
  /// What the policy says about a task.
  public func answer(_ answer: TaskAnswer) throws {
    try printer.line()
    try printer.line(words.said(answer.kind))
    if let change = words.change(in: answer) { try printer.labelled(words(.fine), change) }
    for broken in answer.broken {
      try printer.labelled(words(.rule), "\(broken.rule.title) (\(broken.rule.id))")
      if !broken.by.isEmpty {
        try printer.labelled(
          words(.mayIHere), Enumeration.joined(broken.by, in: words.language))
      }
      if let why = broken.rule.why { try printer.labelled(words(.why), why) }
      if !broken.rule.cite.isEmpty {
        try printer.labelled(words(.ruleLaw), broken.rule.cite.joined(separator: "; "))
      }
    }
    for question in answer.open { try printer.labelled(words(.mayIFindOut), question.ask) }
    if answer.broken.isEmpty {
      for rule in answer.doubtful {
        try printer.labelled(words(.rule), "\(rule.title) (\(rule.id))")
      }
    }
    if answer.kind == .yes {
      for rule in answer.kept {
        try printer.labelled(words(.kept), "\(rule.title) (\(rule.id))")
      }
    }
    if let advice = words.advice(on: answer) { try printer.prose(advice) }
    if answer.kind != .yes {
      try printer.labelled(words(.mayIAsk), words.whomToAsk(answer.contact))
    }
  }

  /// The rules of an answer in full.
  func rules(of answer: TaskAnswer) throws {
    if answer.rules.isEmpty { try printer.line(words(.noRule)) }
    for rule in answer.rules {
      try printer.labelled(words(.rule), "\(rule.title) (\(rule.id))")
      if let why = rule.why { try printer.labelled(words(.why), why) }
      if let action = rule.action { try printer.labelled(words(.ruleDo), action) }
      if !rule.cite.isEmpty {
        try printer.labelled(words(.ruleLaw), rule.cite.joined(separator: "; "))
      }
    }
  }
}
