import { useCallback, useEffect, useRef, useState } from "react";
import { sendPicture } from "../../api/client";
import { intents } from "../../api/intents";
import { asProblem, type Problem } from "../../api/problem";
import type { Media, Post } from "../../api/types";
import { useComposing } from "../composing";

export type Upload = { id: string; file: File; address: string; problem: Problem | null };

let made = 0;

/** Pictures on their way to the server. A failed one stays, with its file, until it is tried again or taken away. */
export function usePictures(post: Post) {
  const { change } = useComposing();
  const [uploads, setUploads] = useState<Upload[]>([]);
  const latest = useRef(post);
  latest.current = post;

  const drop = useCallback((id: string) => {
    setUploads((all) => {
      for (const upload of all) if (upload.id === id) URL.revokeObjectURL(upload.address);
      return all.filter((upload) => upload.id !== id);
    });
  }, []);

  const send = useCallback(
    async (upload: Upload) => {
      const mark = (problem: Problem | null) =>
        setUploads((all) => all.map((each) => (each.id === upload.id ? { ...each, problem } : each)));
      mark(null);
      try {
        const answer = await intents.run(`picture ${upload.id}`, upload.file.name, (key) =>
          sendPicture(upload.file, key),
        );
        const media = (await answer.json()) as Media;
        const there = latest.current.media.some((item) => item.digest === media.digest);
        const item = { digest: media.digest, alt: "", file_name: readable(upload.file.name) };
        if (!there) change({ ...latest.current, media: [...latest.current.media, item] });
        drop(upload.id);
      } catch (error) {
        mark(asProblem(error));
      }
    },
    [change, drop],
  );

  const add = (files: readonly File[]) => {
    for (const file of files) {
      const upload = { id: `${++made}`, file, address: URL.createObjectURL(file), problem: null };
      setUploads((all) => [...all, upload]);
      void send(upload);
    }
  };

  useEffect(() => {
    const again = () => {
      for (const upload of uploads) if (upload.problem?.offline) void send(upload);
    };
    window.addEventListener("online", again);
    return () => window.removeEventListener("online", again);
  }, [uploads, send]);

  return { uploads, add, send, drop };
}

export type PictureUploads = ReturnType<typeof usePictures>;

/** A device's name for a file without the letters nobody sees, which are refused. */
function readable(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}]/gu, "").slice(0, 255);
}
