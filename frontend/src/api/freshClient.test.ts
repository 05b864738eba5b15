import { QueryObserver } from "@tanstack/react-query";
import { describe, expect, it, vi } from "vitest";
import { FreshQueryClient } from "./freshClient";

/** A server whose answers are given by hand, and a page that shows what it answered last. */
function shown(client: FreshQueryClient, queryKey: readonly string[] = ["record"]) {
  const asked: ((answer: string) => void)[] = [];
  const observer = new QueryObserver(client, {
    queryKey,
    queryFn: () => new Promise<string>((answer) => asked.push(answer)),
  });
  const leave = observer.subscribe(() => {});
  return { asked, observer, leave };
}

/** The same page, once it has been answered for the first time. */
async function answered(client: FreshQueryClient) {
  const page = shown(client);
  page.asked[0]?.("first");
  await vi.waitFor(() => expect(page.observer.getCurrentResult().data).toBe("first"));
  return page;
}

const settled = () => vi.waitFor(() => Promise.resolve());

describe("what is stale while it is asked for the first time", () => {
  it("is asked for again: the first answer may have been read before the change", async () => {
    const client = new FreshQueryClient();
    const { asked, observer, leave } = shown(client);
    const refreshed = client.invalidateQueries({ queryKey: ["record"] });
    asked[0]?.("before the change");
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(observer.getCurrentResult().data).toBe("before the change");
    asked[1]?.("after it");
    await refreshed;
    expect(observer.getCurrentResult().data).toBe("after it");
    leave();
  });

  it("is asked for once more, however many changes came meanwhile", async () => {
    const client = new FreshQueryClient();
    const { asked, leave } = shown(client);
    const refreshed = [1, 2, 3].map(() => client.invalidateQueries());
    asked[0]?.("first");
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    asked[1]?.("second");
    await Promise.all(refreshed);
    expect(asked).toHaveLength(2);
    leave();
  });

  it("is left alone when the change is about something else", async () => {
    const client = new FreshQueryClient();
    const { asked, observer, leave } = shown(client);
    await client.invalidateQueries({ queryKey: ["people"] });
    asked[0]?.("first");
    await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe("first"));
    await settled();
    expect(asked).toHaveLength(1);
    leave();
  });
});

it("what has been answered once is asked for anew at once, as ever", async () => {
  const client = new FreshQueryClient();
  const { asked, observer, leave } = await answered(client);
  const refreshed = client.invalidateQueries({ queryKey: ["record"] });
  expect(asked).toHaveLength(2);
  asked[1]?.("second");
  await refreshed;
  expect(observer.getCurrentResult().data).toBe("second");
  leave();
});

describe("what an act answered while the same was being asked for", () => {
  it("is not overwritten by an answer read before it", async () => {
    const client = new FreshQueryClient();
    const { asked, observer, leave } = await answered(client);
    void client.invalidateQueries();
    client.setQueryData(["record"], "saved");
    asked[1]?.("read before the save");
    await vi.waitFor(() => expect(asked).toHaveLength(3));
    expect(observer.getCurrentResult().data).toBe("saved");
    asked[2]?.("read after it");
    await vi.waitFor(() => expect(observer.getCurrentResult().data).toBe("read after it"));
    leave();
  });

  it("stands also where the first answer is still to come", async () => {
    const client = new FreshQueryClient();
    const { asked, observer, leave } = shown(client);
    client.setQueryData(["record"], "saved");
    asked[0]?.("read before the save");
    await vi.waitFor(() => expect(asked).toHaveLength(2));
    expect(observer.getCurrentResult().data).toBe("saved");
    leave();
  });

  it("asks for nothing where nothing was being asked for", async () => {
    const client = new FreshQueryClient();
    const { asked, observer, leave } = await answered(client);
    client.setQueryData(["record"], "saved");
    await settled();
    expect(asked).toHaveLength(1);
    expect(observer.getCurrentResult().data).toBe("saved");
    leave();
  });
});

it("what changed while a page that was left was still being answered is stale", async () => {
  const client = new FreshQueryClient();
  const { asked, leave } = await answered(client);
  void client.refetchQueries();
  leave();
  const refreshed = client.invalidateQueries();
  asked[1]?.("read before the change");
  await refreshed;
  expect(client.getQueryState(["record"])?.isInvalidated).toBe(true);
});
