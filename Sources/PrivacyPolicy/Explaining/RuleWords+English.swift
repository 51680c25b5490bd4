extension RuleWords {
  /// The words in English.
  static let english = RuleWords(
    when: "It applies when {what}.",
    always: "It always applies.",
    must: "Then {what}.",
    forbidden: "That must not be done.",
    unless: "It is fine all the same when {what}.",
    orWhen: ", or when ",
    or: "or",
    nothing: "nothing",
    compatible: "the one it was obtained for, or one that goes with it",
    registeredDays: "as many as the register says for the purpose",
    names: [
      "op": "what is done", "data": "the data", "purpose": "the purpose",
      "origin": "the purpose it was obtained for", "subject": "the person it is about",
      "recipient": "whoever receives it", "basis": "the reason in law",
      "art9": "the special reason in law", "consent": "what the person said",
      "notice": "what people are told", "channel": "the way it goes",
      "measure": "the protection", "place": "the place it goes to",
      "grounds": "the reason of whoever does it", "event": "what has happened",
      "response": "what is done about it", "ask": "the way people are asked",
      "risk": "the risk for people", "keep_days": "the number of days it is kept",
      "hours": "the number of hours since the first suspicion",
      "authority_hours": "the number of hours since it became known",
    ],
    columns: [
      .data: "what the register says for the purpose",
      .recipient: "somebody whom the register names for the purpose",
      .subject: "somebody whom the register names for the purpose",
    ],
    isOne: Forms(states: "{name} is {values}", demands: "{name} must be {values}"),
    includes: Forms(
      states: "{name} includes {values}", demands: "{name} must include {values}"),
    isNot: Forms(states: "{name} is not {values}", demands: "{name} must not be {values}"),
    isOther: Forms(
      states: "{name} is something other than {values}",
      demands: "{name} must be something other than {values}"),
    excludes: Forms(
      states: "{name} does not include {values}", demands: "{name} must not include {values}"),
    isOnly: Forms(
      states: "{name} is {values} and nothing else",
      demands: "{name} must be {values} and nothing else"),
    isBeyond: Forms(
      states: "{name} is more than {values}", demands: "{name} must be more than {values}"),
    atMost: Forms(
      states: "{name} is at most {values}", demands: "{name} must be at most {values}"),
    atLeast: Forms(
      states: "{name} is at least {values}", demands: "{name} must be at least {values}"))
}
