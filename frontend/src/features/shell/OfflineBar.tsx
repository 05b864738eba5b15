import { useSyncExternalStore } from "react";
import css from "./Shell.module.css";

function subscribe(listener: () => void): () => void {
  window.addEventListener("online", listener);
  window.addEventListener("offline", listener);
  return () => {
    window.removeEventListener("online", listener);
    window.removeEventListener("offline", listener);
  };
}

export const useOnline = (): boolean => useSyncExternalStore(subscribe, () => navigator.onLine);

/** Says that the network is gone, what still works, and that nothing written is lost. */
export function OfflineBar() {
  const online = useOnline();
  return (
    <div role="status" className="unprinted">
      {!online && (
        <p className={css.offline}>
          You are offline. You can read what is here and go on writing: your words are kept on this device.
        </p>
      )}
    </div>
  );
}
