import type { PolicyDocument, PolicyRule, PolicySection } from "../../api/types";
import { Markdown } from "../../ui/Markdown";
import css from "./Policy.module.css";
import { RouteList } from "./RouteList";
import { RuleNote } from "./RuleNote";

/** A policy as a document: contents, text, and beside each section the rules that follow from it. */
export function Reading({ document }: { document: PolicyDocument }) {
  const loose = document.rules.filter(
    (rule) => !document.text.some((section) => section.id === rule.section),
  );
  return (
    <div className={css.policy}>
      <nav className={css.contents} aria-label="Contents">
        <h2>Contents</h2>
        <ol>
          {document.text.map((section) => (
            <li key={section.id}>
              <a href={`#section-${section.id}`}>{section.title}</a>
            </li>
          ))}
          {loose.length > 0 && (
            <li>
              <a href="#section-other-rules">Other rules</a>
            </li>
          )}
          <li>
            <a href="#section-routes">Who is asked</a>
          </li>
        </ol>
      </nav>
      <div className={css.sections}>
        {document.text.map((section) => (
          <Section
            key={section.id}
            section={section}
            rules={document.rules.filter((rule) => rule.section === section.id)}
          />
        ))}
        {loose.length > 0 && (
          <section id="section-other-rules" className={css.section}>
            <div className={css.text}>
              <h2>Other rules</h2>
              <ul className={css.rules}>
                {loose.map((rule) => (
                  <RuleNote key={rule.id} rule={rule} />
                ))}
              </ul>
            </div>
          </section>
        )}
        <section id="section-routes" className={css.section}>
          <div className={css.text}>
            <h2>Who is asked</h2>
            <RouteList routes={document.routes} />
          </div>
        </section>
      </div>
    </div>
  );
}

function Section({ section, rules }: { section: PolicySection; rules: PolicyRule[] }) {
  return (
    <section id={`section-${section.id}`} className={css.section}>
      <div className={css.text}>
        <h2>{section.title}</h2>
        <Markdown source={section.body} />
      </div>
      {rules.length > 0 && (
        <aside aria-label={`Rules from ${section.title}`}>
          <ul className={css.rules}>
            {rules.map((rule) => (
              <RuleNote key={rule.id} rule={rule} />
            ))}
          </ul>
        </aside>
      )}
    </section>
  );
}
