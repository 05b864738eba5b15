import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Who } from "../../api/types";
import { TextButton } from "../../ui/forms/TextButton";
import { Loaded } from "../../ui/states/states";
import css from "./Cover.module.css";
import { CoverList } from "./CoverList";
import { ownCoverQuery } from "./coverQueries";
import { MemberCover, MemberCoverSheet } from "./MemberCover";

/** For one's own page: who decides while one is away, for whom one decides, and for whom one may say so. */
export function OwnCover() {
  const cover = useQuery(ownCoverQuery);
  const [open, setOpen] = useState<Who | null>(null);
  return (
    <section aria-labelledby="cover">
      <h2 id="cover" className={css.head}>
        While you are away
      </h2>
      <Loaded query={cover} what="who covers for you">
        {({ own, covering, assisting }) => (
          <div className={css.parts}>
            <MemberCover cover={own} mine />
            {covering.length > 0 && (
              <div>
                <h3>For whom you decide</h3>
                <CoverList covers={covering} none="" />
              </div>
            )}
            {assisting.length > 0 && (
              <div>
                <h3>Whose cover you look after</h3>
                <ul className={css.list}>
                  {assisting.map((one) => (
                    <li key={one.id}>
                      <p>{one.name}</p>
                      <TextButton onClick={() => setOpen(one)}>
                        Say who decides in their place<span className="unseen">: {one.name}</span>
                      </TextButton>
                    </li>
                  ))}
                </ul>
              </div>
            )}
          </div>
        )}
      </Loaded>
      {open && <MemberCoverSheet member={open} onClose={() => setOpen(null)} />}
    </section>
  );
}
