import { useQuery } from "@tanstack/react-query";
import { useRef } from "react";
import { mediaUrl } from "../../api/client";
import { mediaLimitsQuery } from "../../api/queries";
import type { Post } from "../../api/types";
import { Button } from "../../ui/controls/Button";
import { TextButton } from "../../ui/forms/TextButton";
import { useComposing } from "../composing";
import css from "../Form.module.css";
import type { PictureUploads, Upload } from "./usePictures";

/** The pictures of a post, each with the words read aloud in its place. */
export function Pictures({ post, pictures }: { post: Post; pictures: PictureUploads }) {
  const { change, Field } = useComposing();
  const limits = useQuery(mediaLimitsQuery);
  const input = useRef<HTMLInputElement>(null);
  const without = (index: number) => change({ ...post, media: post.media.filter((_, at) => at !== index) });
  return (
    <div className={css.pictures} data-wide>
      {post.media.map((item, index) => (
        <div key={item.digest} className={css.picture} data-pointer={`/media/${index}`} data-narrow>
          <img src={mediaUrl(item.digest)} alt={item.alt || "The picture you added"} />
          <div>
            <Field
              pointer={`/media/${index}/alt`}
              label={post.media.length > 1 ? `What picture ${index + 1} shows` : "What the picture shows"}
              hint="A sentence, read aloud to people who cannot see it (alt text)."
              said
              rows={2}
              maxLength={4_100}
            />
            <TextButton onClick={() => without(index)}>Take this picture away</TextButton>
          </div>
        </div>
      ))}
      {pictures.uploads.map((upload) => (
        <Uploading key={upload.id} upload={upload} pictures={pictures} />
      ))}
      <input
        ref={input}
        type="file"
        accept={limits.data?.media_types.join(",") ?? "image/*"}
        multiple
        hidden
        onChange={(event) => {
          pictures.add(Array.from(event.currentTarget.files ?? []));
          event.currentTarget.value = "";
        }}
      />
      <div data-pointer="/media">
        <Button onClick={() => input.current?.click()}>Add a picture</Button>
      </div>
    </div>
  );
}

function Uploading({ upload, pictures }: { upload: Upload; pictures: PictureUploads }) {
  const { problem } = upload;
  return (
    <div className={css.picture} role="status">
      <img src={upload.address} alt={upload.file.name} data-waiting={!problem} />
      {problem ? (
        <div>
          <p>
            {upload.file.name} did not arrive. {problem.detail} {problem.fix}
          </p>
          <p className={css.again}>
            <TextButton onClick={() => void pictures.send(upload)}>Try again</TextButton>
            <TextButton onClick={() => pictures.drop(upload.id)}>Take it away</TextButton>
          </p>
        </div>
      ) : (
        <p>{upload.file.name} is on its way.</p>
      )}
    </div>
  );
}
