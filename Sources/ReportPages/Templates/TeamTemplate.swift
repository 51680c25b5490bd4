/// A team's page.
let teamTemplate = """
  <!DOCTYPE html>
  <html lang="{{language}}">
  <head>
  {{>head}}
  <title>{{team}} · {{heading}}</title>
  </head>
  <body>
  <header>
  <p class="over">{{words.kind}}</p>
  <h1><bdi>{{team}}</bdi></h1>
  <p class="quiet">{{#managedBy}}<bdi>{{managedBy}}</bdi> · {{/managedBy}}{{madeOn}}</p>
  </header>
  <div class="columns">
  <main>
  <h2>{{heading}}</h2>
  {{#hasLinks}}
  <p class="quiet">{{words.rulesNotPeople}} {{words.ranked}}.</p>
  <p class="legend">
  <span><svg aria-hidden="true" width="16" height="16"><circle class="dot" cx="8" cy="8" r="7"/></svg>\
   {{words.estimate}}</span>
  <span><svg aria-hidden="true" width="34" height="16">\
  <rect class="range" x="0" y="3" width="34" height="10" rx="5"/></svg> {{words.likely}}</span>
  <span><svg aria-hidden="true" width="8" height="20">\
  <line class="mark" x1="4" x2="4" y1="0" y2="20"/></svg> {{words.organisation}}</span>
  <span>{{words.scale}}</span>
  </p>
  {{#noneAbove}}
  <p class="none-above">{{noneAbove}}</p>
  {{/noneAbove}}
  <ol class="links">
  {{#links}}
  <li class="link{{#isFirst}} first{{/isFirst}}{{#isAbove}} above{{/isAbove}}">
  <div class="what">
  {{#isFirst}}
  <p class="over">{{words.startHere}}</p>
  {{/isFirst}}
  <h3>{{#rank}}<span class="rank">{{rank}}</span> {{/rank}}{{#name}}{{>rule}}{{/name}}</h3>
  </div>
  <p class="figure"><strong>{{figure}}</strong> \
  <span>{{words.slips}}</span> <span class="likely">{{likelyRange}}</span></p>
  <div class="plot">
  {{#chart}}
  {{>chart}}
  {{/chart}}
  </div>
  <p class="verdict">{{#gravity}}{{>gravity}}{{/gravity}} <span class="standing">{{standing}}</span> \
  <span>{{trend}}</span></p>
  {{#behind}}
  <p class="behind"><span class="over">{{words.behind}}</span> \
  <bdi{{#behind.lang}} lang="{{behind.lang}}"{{/behind.lang}}>{{behind}}</bdi></p>
  {{/behind}}
  {{#step}}
  <p class="step"><span class="over">{{words.next}}</span> <code><bdi>{{command}}</bdi></code> ({{minutes}})</p>
  {{/step}}
  </li>
  {{/links}}
  </ol>
  {{#hasOthers}}
  <h3 class="others">{{words.others}}</h3>
  <ol class="lines">
  {{#others}}
  <li>
  <span class="name">{{#rank}}<span class="rank">{{rank}}</span> {{/rank}}{{#name}}{{>rule}}{{/name}}</span>
  <span class="value"><strong>{{figure}}</strong> <span>{{likelyRange}}</span></span>
  <span class="plot">{{#chart}}<svg role="img" aria-label="{{label}}" width="100%" height="16">\
  <line class="axis" x1="0" x2="100%" y1="8" y2="8"/>\
  <rect class="range" x="{{low}}" y="4.5" width="{{width}}" height="7" rx="3.5"/>\
  <line class="mark" x1="{{mark}}" x2="{{mark}}" y1="0" y2="16"/>\
  <circle class="dot" cx="{{estimate}}" cy="8" r="5.5"/></svg>{{/chart}}</span>
  <span class="verdict">{{#gravity}}{{>gravity}}{{/gravity}} <span>{{compared}}</span> <span>{{standing}}</span> <span>{{trend}}</span></span>
  </li>
  {{/others}}
  </ol>
  {{/hasOthers}}
  {{/hasLinks}}
  {{^hasLinks}}
  <div class="nothing">
  <p class="big">{{words.tooFew}}</p>
  <p>{{words.tooFewWhy}}</p>
  </div>
  {{/hasLinks}}
  </main>
  {{#hasAside}}
  <aside>
  {{#progress}}
  <section>
  <h2>{{trainingNow}}</h2>
  <dl class="counts">
  {{#counts}}
  <div><dt>{{label}}</dt><dd>{{number}}</dd></div>
  {{/counts}}
  </dl>
  </section>
  {{/progress}}
  {{#hiddenCount}}
  <section class="hidden">
  <h2>{{hiddenCount}}</h2>
  <ul>
  {{#hiddenRules}}
  <li>{{>rule}}</li>
  {{/hiddenRules}}
  </ul>
  </section>
  {{/hiddenCount}}
  </aside>
  {{/hasAside}}
  </div>
  <footer>
  <section>
  <h2>{{words.readThis}}</h2>
  <p>{{words.readSlips}}</p>
  <p>{{words.readRange}}</p>
  <p>{{words.readSure}}</p>
  </section>
  <section>
  <h2>{{words.whoSees}}</h2>
  <p>{{words.whoSeesText}}</p>
  </section>
  <section>
  <h2>{{words.neverShown}}</h2>
  <p>{{words.neverShownText}}</p>
  </section>
  </footer>
  </body>
  </html>

  """
